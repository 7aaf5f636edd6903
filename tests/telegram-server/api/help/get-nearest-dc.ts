import type { Method } from '../method.ts';

/** https://core.telegram.org/method/help.getNearestDc: a visitor from Uzbekistan, for whom DC 2 is near. */
export const getNearestDc: Method<'help.getNearestDc'> = (_params, call) => {
  return { _: 'nearestDc', country: 'UZ', this_dc: call.dc, nearest_dc: 2 };
};
