import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { readMentions } from '../../world/operations/read-mentions.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.readReactions */
export const readReactions: Method<'messages.readReactions'> = (params, call) => {
  const actor = actorOf(call);
  const key = resolveHistory(call.world, params.peer, actor.userId);
  const { pts, ptsCount: pts_count } = readMentions(call.world, actor, key, 'unreadReactions');
  return { _: 'messages.affectedHistory', pts, pts_count, offset: 0 };
};
