import { APP_CONFIG_HASH, appConfig } from '../app-config.ts';
import type { Method } from '../method.ts';

/** https://core.telegram.org/method/help.getAppConfig */
export const getAppConfig: Method<'help.getAppConfig'> = (params) => {
  if (params.hash === APP_CONFIG_HASH) return { _: 'help.appConfigNotModified' };
  return { _: 'help.appConfig', hash: APP_CONFIG_HASH, config: appConfig() };
};
