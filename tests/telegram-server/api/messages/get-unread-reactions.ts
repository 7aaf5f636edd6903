import { signedIn, type Method } from '../method.ts';
import { IdList } from '../../world/id-list.ts';
import { pageAnswer } from '../../world/message-answers.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.getUnreadReactions */
export const getUnreadReactions: Method<'messages.getUnreadReactions'> = (params, call) => {
  const userId = signedIn(call);
  const key = resolveHistory(call.world, params.peer, userId);
  const ids = [...call.world.dialogs.get(userId, key).unreadReactions].sort((one, other) => one - other);
  return pageAnswer(call.world, userId, key, params, new IdList(undefined, ids));
};
