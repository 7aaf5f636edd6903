import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getEmojiKeywordsDifference: none are known. */
export const getEmojiKeywordsDifference: Method<'messages.getEmojiKeywordsDifference'> = (params, call) => {
  signedIn(call);
  return {
    ...{ _: 'emojiKeywordsDifference', lang_code: params.lang_code, from_version: params.from_version },
    ...{ version: 1, keywords: [] },
  };
};
