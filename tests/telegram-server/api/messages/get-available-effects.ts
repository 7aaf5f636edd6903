import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getAvailableEffects: there are none here. */
export const getAvailableEffects: Method<'messages.getAvailableEffects'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.availableEffects', hash: 0, effects: [], documents: [] };
};
