import type { Method } from '../method.ts';

/** https://core.telegram.org/method/help.getCdnConfig: there are no CDN DCs. */
export const getCdnConfig: Method<'help.getCdnConfig'> = () => ({ _: 'cdnConfig', public_keys: [] });
