import type { Method } from '../method.ts';

/** https://core.telegram.org/method/langpack.getLangPack: packs are empty, so clients keep the strings they came with. */
export const getLangPack: Method<'langpack.getLangPack'> = (params) => {
  return { _: 'langPackDifference', lang_code: params.lang_code, from_version: 0, version: 1, strings: [] };
};
