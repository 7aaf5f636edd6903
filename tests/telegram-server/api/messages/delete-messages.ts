import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { deleteMessages as remove } from '../../world/operations/delete-messages.ts';

/** https://core.telegram.org/method/messages.deleteMessages */
export const deleteMessages: Method<'messages.deleteMessages'> = (params, call) => {
  const { pts, ptsCount: pts_count } = remove(call.world, actorOf(call), {
    ids: params.id,
    revoke: params.revoke === true,
  });
  return { _: 'messages.affectedMessages', pts, pts_count };
};
