import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getSavedReactionTags: there are none here. */
export const getSavedReactionTags: Method<'messages.getSavedReactionTags'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.savedReactionTags', tags: [], hash: 0n };
};
