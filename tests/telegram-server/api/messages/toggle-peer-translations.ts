import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.togglePeerTranslations: accepted, without effect. */
export const togglePeerTranslations: Method<'messages.togglePeerTranslations'> = (_params, call) => {
  signedIn(call);
  return true;
};
