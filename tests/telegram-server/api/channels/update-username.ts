import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { tellAllOfChat } from '../../world/operations/tell-of-members.ts';
import { Outgoing } from '../../world/updates.ts';
import { checkUsername } from './check-username.ts';

/** https://core.telegram.org/method/channels.updateUsername: an empty one makes the chat private. */
export const updateUsername: Method<'channels.updateUsername'> = async (params, call) => {
  const actor = actorOf(call);
  const { world } = call;
  const chat = world.chats.channel(params.channel, actor.userId);
  if (chat.members.get(actor.userId)?.status !== 'creator') throw new RpcError(400, 'CHAT_ADMIN_REQUIRED');
  if (params.username === (chat.username ?? '')) throw new RpcError(400, 'USERNAME_NOT_MODIFIED');
  const free = params.username === '' || (await checkUsername(params, call));
  if (!free) throw new RpcError(400, 'USERNAME_OCCUPIED');
  world.chats.setUsername(chat, params.username === '' ? undefined : params.username);
  const out = new Outgoing(world, actor);
  tellAllOfChat(out, chat);
  out.flush();
  return true;
};
