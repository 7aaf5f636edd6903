import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/help.getTermsOfServiceUpdate: the terms have not changed. */
export const getTermsOfServiceUpdate: Method<'help.getTermsOfServiceUpdate'> = (_params, call) => {
  signedIn(call);
  return { _: 'help.termsOfServiceUpdateEmpty', expires: call.world.date + 3600 };
};
