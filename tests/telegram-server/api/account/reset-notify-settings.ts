import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.resetNotifySettings */
export const resetNotifySettings: Method<'account.resetNotifySettings'> = (_params, call) => {
  call.world.notify.reset(signedIn(call));
  return true;
};
