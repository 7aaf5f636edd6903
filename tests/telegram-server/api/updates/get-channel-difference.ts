import { signedIn, type Method } from '../method.ts';
import { channelDifference } from '../../world/difference.ts';

/** https://core.telegram.org/method/updates.getChannelDifference */
export const getChannelDifference: Method<'updates.getChannelDifference'> = (params, call) => {
  const userId = signedIn(call);
  return channelDifference(call.world, userId, call.world.chats.channel(params.channel, userId), params);
};
