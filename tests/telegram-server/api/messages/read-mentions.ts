import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { readMentions as read } from '../../world/operations/read-mentions.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.readMentions */
export const readMentions: Method<'messages.readMentions'> = (params, call) => {
  const actor = actorOf(call);
  const { pts, ptsCount: pts_count } = read(
    call.world,
    actor,
    resolveHistory(call.world, params.peer, actor.userId),
  );
  return { _: 'messages.affectedHistory', pts, pts_count, offset: 0 };
};
