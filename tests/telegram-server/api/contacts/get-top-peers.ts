import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/contacts.getTopPeers: ratings are not kept here, as if they were turned off. */
export const getTopPeers: Method<'contacts.getTopPeers'> = (_params, call) => {
  signedIn(call);
  return { _: 'contacts.topPeersDisabled' };
};
