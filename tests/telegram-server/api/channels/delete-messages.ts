import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { deleteChannelMessages } from '../../world/operations/delete-messages.ts';

/** https://core.telegram.org/method/channels.deleteMessages */
export const deleteMessages: Method<'channels.deleteMessages'> = (params, call) => {
  const actor = actorOf(call);
  const chat = call.world.chats.channel(params.channel, actor.userId);
  const { pts, ptsCount: pts_count } = deleteChannelMessages(call.world, actor, chat, params.id);
  return { _: 'messages.affectedMessages', pts, pts_count };
};
