import { first } from './uz/first.ts';
import { rest } from './uz/rest.ts';

/** Uzbek in Latin letters is the source: the other languages are typed by it, so a missing text does not compile. */
export const uz = { ...first, ...rest };

export type Messages = typeof uz;
