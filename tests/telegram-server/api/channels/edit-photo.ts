import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { editPhoto as edit } from '../../world/operations/edit-photo.ts';

/** https://core.telegram.org/method/channels.editPhoto */
export const editPhoto: Method<'channels.editPhoto'> = (params, call) => {
  const actor = actorOf(call);
  return edit(call.world, actor, call.world.chats.channel(params.channel, actor.userId), params.photo);
};
