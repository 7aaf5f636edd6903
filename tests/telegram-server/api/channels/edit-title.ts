import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { editTitle as edit } from '../../world/operations/edit-title.ts';

/** https://core.telegram.org/method/channels.editTitle */
export const editTitle: Method<'channels.editTitle'> = (params, call) => {
  const actor = actorOf(call);
  return edit(call.world, actor, call.world.chats.channel(params.channel, actor.userId), params.title);
};
