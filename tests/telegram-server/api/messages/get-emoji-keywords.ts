import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getEmojiKeywords: none are known. */
export const getEmojiKeywords: Method<'messages.getEmojiKeywords'> = (params, call) => {
  signedIn(call);
  return {
    _: 'emojiKeywordsDifference',
    lang_code: params.lang_code,
    from_version: 0,
    version: 1,
    keywords: [],
  };
};
