import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getRecentReactions: there are none here. */
export const getRecentReactions: Method<'messages.getRecentReactions'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.reactions', hash: 0n, reactions: [] };
};
