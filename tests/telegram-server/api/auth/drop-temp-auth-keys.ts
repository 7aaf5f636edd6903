import type { Method } from '../method.ts';

/** https://core.telegram.org/method/auth.dropTempAuthKeys: they run out by themselves here. */
export const dropTempAuthKeys: Method<'auth.dropTempAuthKeys'> = () => true;
