import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.getChatThemes: there are none here. */
export const getChatThemes: Method<'account.getChatThemes'> = (_params, call) => {
  signedIn(call);
  return { _: 'account.themes', hash: 0n, themes: [] };
};
