import { RpcError, signedIn, type Method } from '../method.ts';
import { mentionedPeers } from '../../world/mentioned-peers.ts';
import { clampLimit } from '../../world/page.ts';
import { listsReactors, reactionTl } from '../../world/reactions-view.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.getMessageReactionsList: `offset` is the number of reactions told before. */
export const getMessageReactionsList: Method<'messages.getMessageReactionsList'> = (params, call) => {
  const userId = signedIn(call);
  const { world } = call;
  const key = resolveHistory(world, params.peer, userId);
  const place = world.boxes.of(userId, key).locate(params.id);
  if (place?.key !== key) throw new RpcError(400, 'MSG_ID_INVALID');
  const record = world.messages.require(key, place.index);
  if (!listsReactors(world, record)) throw new RpcError(403, 'BROADCAST_FORBIDDEN');
  const { reaction } = params;
  const wanted = reaction?._ === 'reactionEmoji' ? reaction.emoticon : undefined;
  const all = (record.reactions ?? [])
    .filter((one) => wanted === undefined || one.emoji === wanted)
    .reverse();
  const from = Number(params.offset ?? 0) || 0;
  const to = from + clampLimit(params.limit);
  const reactions = all.slice(from, to).map((one) => reactionTl(world, userId, record, one));
  const next = to < all.length ? { next_offset: String(to) } : {};
  return {
    _: 'messages.messageReactionsList',
    count: all.length,
    reactions,
    ...mentionedPeers(world, userId, reactions),
    ...next,
  };
};
