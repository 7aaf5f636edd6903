import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.toggleDialogFilterTags: accepted, without effect. */
export const toggleDialogFilterTags: Method<'messages.toggleDialogFilterTags'> = (_params, call) => {
  signedIn(call);
  return true;
};
