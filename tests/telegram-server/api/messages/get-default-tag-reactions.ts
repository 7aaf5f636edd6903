import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getDefaultTagReactions: there are none here. */
export const getDefaultTagReactions: Method<'messages.getDefaultTagReactions'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.reactions', hash: 0n, reactions: [] };
};
