import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/channels.getChannelRecommendations: there are none here. */
export const getChannelRecommendations: Method<'channels.getChannelRecommendations'> = (_params, call) => {
  signedIn(call);
  return { _: 'messages.chats', chats: [] };
};
