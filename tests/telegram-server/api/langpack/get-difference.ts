import type { Method } from '../method.ts';

/** https://core.telegram.org/method/langpack.getDifference */
export const getDifference: Method<'langpack.getDifference'> = (params) => {
  const { lang_code, from_version } = params;
  return { _: 'langPackDifference', lang_code, from_version, version: 1, strings: [] };
};
