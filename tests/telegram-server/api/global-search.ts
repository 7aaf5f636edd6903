import type { Methods, Type } from '../tl/schema.gen.ts';
import { mentionedPeers } from '../world/mentioned-peers.ts';
import { messageById } from '../world/message-view.ts';
import { clampLimit } from '../world/page.ts';
import { chatIdOf, isChannel, isPrivate, type HistoryKey } from '../world/peers.ts';
import { resolveHistory } from '../world/resolve-peer.ts';
import { searchEverywhere, type FoundMessage } from '../world/search.ts';
import type { World } from '../world/world.ts';

type Params = Omit<Methods['messages.searchGlobal']['params'], 'folder_id'> & { folder_id?: number };

/**
 * A page of what was found in all chats, the latest first. `next_rate` is the date of the last result, and with that one's
 * peer and id the offset of the next page. See https://core.telegram.org/method/messages.searchGlobal
 */
export function searchedEverywhere(world: World, userId: bigint, params: Params): Type['messages.Messages'] {
  const keys = world.dialogs.ordered(userId, params.folder_id).filter((key) => isAsked(world, params, key));
  const { found, inexact } = searchEverywhere(world, userId, keys, params);
  const from = found.findIndex(isBehind(world, userId, params));
  const limit = clampLimit(params.limit);
  const page = from < 0 ? [] : found.slice(from, from + limit);
  const messages = page.map(({ key, id }) =>
    messageById(world, userId, id, isChannel(key) ? chatIdOf(key) : undefined),
  );
  const content = { messages, ...mentionedPeers(world, userId, messages) };
  const last = page.at(-1);
  const complete = from <= 0 && page.length === found.length && !inexact;
  if (complete) return { _: 'messages.messages', ...content };
  const more = last !== undefined && last !== found.at(-1) ? { next_rate: last.date } : {};
  return {
    _: 'messages.messagesSlice',
    ...(inexact ? { inexact } : {}),
    count: found.length,
    ...more,
    ...content,
  };
}

function isAsked(world: World, params: Params, key: HistoryKey): boolean {
  const { broadcasts_only, groups_only, users_only } = params;
  if (!broadcasts_only && !groups_only && !users_only) return true;
  if (isPrivate(key)) return users_only === true;
  const broadcast = world.chats.require(chatIdOf(key)!).form === 'channel';
  return broadcast ? broadcasts_only === true : groups_only === true;
}

/** Whether a result stands behind the last one of the page before. */
function isBehind(world: World, userId: bigint, params: Params): (one: FoundMessage) => boolean {
  const { offset_rate: rate, offset_id: id, offset_peer: peer } = params;
  if (rate === 0 && id === 0) return () => true;
  const key = peer._ === 'inputPeerEmpty' ? undefined : resolveHistory(world, peer, userId);
  let passed = false;
  return (one) => {
    if (rate > 0 && one.date !== rate) return one.date < rate;
    if (passed) return true;
    passed = one.id === id && (key === undefined || one.key === key);
    return !passed && one.id < id;
  };
}
