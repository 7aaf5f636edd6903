import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { readContents } from '../../world/operations/read-contents.ts';

/** https://core.telegram.org/method/messages.readMessageContents */
export const readMessageContents: Method<'messages.readMessageContents'> = (params, call) => {
  const { pts, ptsCount: pts_count } = readContents(call.world, actorOf(call), params.id);
  return { _: 'messages.affectedMessages', pts, pts_count };
};
