import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.getWallPapers: there are none here. */
export const getWallPapers: Method<'account.getWallPapers'> = (_params, call) => {
  signedIn(call);
  return { _: 'account.wallPapers', hash: 0n, wallpapers: [] };
};
