import type { Method } from '../method.ts';

/** https://core.telegram.org/method/help.getAppUpdate: a web page updates itself. */
export const getAppUpdate: Method<'help.getAppUpdate'> = () => ({ _: 'help.noAppUpdate' });
