import { LANGUAGES } from '../languages.ts';
import { RpcError, type Method } from '../method.ts';

/** https://core.telegram.org/method/langpack.getLanguage */
export const getLanguage: Method<'langpack.getLanguage'> = (params) => {
  const language = LANGUAGES.find((one) => one.lang_code === params.lang_code);
  if (language === undefined) throw new RpcError(400, 'LANG_CODE_NOT_SUPPORTED');
  return language;
};
