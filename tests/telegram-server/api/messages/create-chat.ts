import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { invitedUsers } from '../missing-invitees.ts';
import { createChat as create } from '../../world/operations/create-chat.ts';

/** https://core.telegram.org/method/messages.createChat */
export const createChat: Method<'messages.createChat'> = (params, call) => {
  const actor = actorOf(call);
  const title = params.title.trim();
  if (title === '') throw new RpcError(400, 'CHAT_TITLE_EMPTY');
  const { users, privacy } = call.world;
  const wanted = params.users.map((input) => users.resolve(input, actor.userId).id);
  const missing = wanted.filter((id) => !privacy.allows(id, 'privacyKeyChatInvite', actor.userId));
  const invited = wanted.filter((id) => !missing.includes(id));
  if (wanted.length === 0) throw new RpcError(400, 'USERS_TOO_FEW');
  return invitedUsers(create(call.world, actor, { title, users: invited }).updates, missing);
};
