import { LANGUAGES } from '../languages.ts';
import type { Method } from '../method.ts';

/** https://core.telegram.org/method/langpack.getLanguages */
export const getLanguages: Method<'langpack.getLanguages'> = () => [...LANGUAGES];
