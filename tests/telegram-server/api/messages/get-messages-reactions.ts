import type { Type } from '../../tl/schema.gen.ts';
import { signedIn, type Method } from '../method.ts';
import { mentionedPeers } from '../../world/mentioned-peers.ts';
import { historyKey } from '../../world/peers.ts';
import { reactionsTl } from '../../world/reactions-view.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.getMessagesReactions */
export const getMessagesReactions: Method<'messages.getMessagesReactions'> = (params, call) => {
  const userId = signedIn(call);
  const { world } = call;
  const peer = resolvePeer(world, params.peer, userId);
  const key = historyKey(userId, peer);
  const updates = params.id.flatMap((msg_id): Type['Update'][] => {
    const place = world.boxes.of(userId, key).locate(msg_id);
    if (place?.key !== key) return [];
    const reactions = reactionsTl(world, userId, world.messages.require(key, place.index));
    if (reactions === undefined) return [];
    return [{ _: 'updateMessageReactions', peer, msg_id, reactions }];
  });
  return { _: 'updates', updates, ...mentionedPeers(world, userId, updates), date: world.date, seq: 0 };
};
