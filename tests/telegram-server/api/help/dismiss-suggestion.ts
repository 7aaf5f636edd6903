import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/help.dismissSuggestion */
export const dismissSuggestion: Method<'help.dismissSuggestion'> = (_params, call) => {
  signedIn(call);
  return true;
};
