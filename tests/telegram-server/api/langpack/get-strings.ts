import type { Method } from '../method.ts';

/** https://core.telegram.org/method/langpack.getStrings */
export const getStrings: Method<'langpack.getStrings'> = (params) => {
  return params.keys.map((key) => ({ _: 'langPackStringDeleted', key }));
};
