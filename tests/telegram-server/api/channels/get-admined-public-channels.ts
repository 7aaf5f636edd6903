import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/channels.getAdminedPublicChannels: there are none here. */
export const getAdminedPublicChannels: Method<'channels.getAdminedPublicChannels'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.chats', chats: [] };
};
