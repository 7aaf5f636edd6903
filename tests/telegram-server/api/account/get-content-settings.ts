import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.getContentSettings */
export const getContentSettings: Method<'account.getContentSettings'> = (_params, call) => {
  signedIn(call);
  return { _: 'account.contentSettings' };
};
