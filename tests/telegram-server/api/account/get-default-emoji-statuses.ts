import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.getDefaultEmojiStatuses: there are none here. */
export const getDefaultEmojiStatuses: Method<'account.getDefaultEmojiStatuses'> = (_params, call) => {
  signedIn(call);
  return { _: 'account.emojiStatuses', hash: 0n, statuses: [] };
};
