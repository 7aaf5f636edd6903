import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/help.getPromoData: nothing is promoted. */
export const getPromoData: Method<'help.getPromoData'> = (_params, call) => {
  signedIn(call);
  return { _: 'help.promoDataEmpty', expires: call.world.date + 3600 };
};
