import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getSplitRanges: exports are not split. */
export const getSplitRanges: Method<'messages.getSplitRanges'> = (_params, call) => {
  signedIn(call);
  return [];
};
