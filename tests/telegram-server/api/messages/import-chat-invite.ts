import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { join } from '../../world/operations/add-members.ts';

/** https://core.telegram.org/method/messages.importChatInvite */
export const importChatInvite: Method<'messages.importChatInvite'> = (params, call) => {
  const actor = actorOf(call);
  const chat = call.world.chats.byInvite(params.hash);
  if (chat === undefined) throw new RpcError(400, 'INVITE_HASH_EXPIRED');
  return join(call.world, actor, chat, true);
};
