import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.searchCustomEmoji: there are none here. */
export const searchCustomEmoji: Method<'messages.searchCustomEmoji'> = (_params, call) => {
  signedIn(call);
  return { _: 'emojiList', hash: 0n, document_id: [] };
};
