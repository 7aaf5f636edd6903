import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getEmojiKeywordsLanguages */
export const getEmojiKeywordsLanguages: Method<'messages.getEmojiKeywordsLanguages'> = (params, call) => {
  signedIn(call);
  return params.lang_codes.map((lang_code) => ({ _: 'emojiLanguage', lang_code }));
};
