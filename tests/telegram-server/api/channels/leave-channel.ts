import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { removeMember } from '../../world/operations/remove-member.ts';

/** https://core.telegram.org/method/channels.leaveChannel */
export const leaveChannel: Method<'channels.leaveChannel'> = (params, call) => {
  const actor = actorOf(call);
  const chat = call.world.chats.channel(params.channel, actor.userId);
  if (chat.members.get(actor.userId)?.status === 'creator') throw new RpcError(400, 'USER_CREATOR');
  return removeMember(call.world, actor, chat, actor.userId);
};
