import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { forwardMessages as forward } from '../../world/operations/forward-messages.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.forwardMessages */
export const forwardMessages: Method<'messages.forwardMessages'> = (params, call) => {
  const { userId: from, session } = actorOf(call);
  const fromPeer = resolvePeer(call.world, params.from_peer, from);
  const toPeer = resolvePeer(call.world, params.to_peer, from);
  const { silent, noforwards, drop_author: dropAuthor, drop_media_captions: dropCaptions } = params;
  return forward(call.world, {
    ...{ from, session, fromPeer, toPeer, ids: params.id, randomIds: params.random_id },
    ...{ silent, noforwards, dropAuthor, dropCaptions },
  });
};
