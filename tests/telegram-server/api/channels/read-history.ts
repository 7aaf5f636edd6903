import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { readChannelHistory } from '../../world/operations/read-history.ts';

/** https://core.telegram.org/method/channels.readHistory */
export const readHistory: Method<'channels.readHistory'> = (params, call) => {
  const actor = actorOf(call);
  const chat = call.world.chats.channel(params.channel, actor.userId);
  return readChannelHistory(call.world, actor, chat, params.max_id);
};
