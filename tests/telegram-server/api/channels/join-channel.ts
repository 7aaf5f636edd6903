import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { join } from '../../world/operations/add-members.ts';

/** https://core.telegram.org/method/channels.joinChannel */
export const joinChannel: Method<'channels.joinChannel'> = (params, call) => {
  const actor = actorOf(call);
  return join(call.world, actor, call.world.chats.channel(params.channel, actor.userId));
};
