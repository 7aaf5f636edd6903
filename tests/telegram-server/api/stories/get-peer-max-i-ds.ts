import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/stories.getPeerMaxIDs: there are none here. */
export const getPeerMaxIDs: Method<'stories.getPeerMaxIDs'> = (params, call) => {
  signedIn(call);
  return params.id.map(() => 0);
};
