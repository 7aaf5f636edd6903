import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getAttachMenuBots: there are none here. */
export const getAttachMenuBots: Method<'messages.getAttachMenuBots'> = (_params, call) => {
  signedIn(call);
  return { _: 'attachMenuBots', hash: 0n, bots: [], users: [] };
};
