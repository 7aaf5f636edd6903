import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.getThemes: there are none here. */
export const getThemes: Method<'account.getThemes'> = (_params, call) => {
  signedIn(call);
  return { _: 'account.themes', hash: 0n, themes: [] };
};
