import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getSuggestedDialogFilters: there are none here. */
export const getSuggestedDialogFilters: Method<'messages.getSuggestedDialogFilters'> = (_params, call) => {
  signedIn(call);
  return [];
};
