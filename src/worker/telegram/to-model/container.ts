import type { TimedChange, UpdateContainer } from '#model/change.ts';
import type { ChannelId, UserId } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';
import { convertEach, count, list, optionalCount, present } from './field.ts';
import { toChannelId } from './peer-id.ts';
import { findSelf, toPeerRecords, type WithPeers } from './peers.ts';
import { toShortMessage } from './short-message.ts';
import { toChanges } from './update.ts';

/**
 * A whole container (https://core.telegram.org/type/Updates). `selfId` names us where Telegram leaves the sender out; the
 * container itself is asked first. updateShortSentMessage is undefined here: only who sent the message can tell what it was.
 */
export function toContainer(tl: Api.TypeUpdates, selfId: UserId | undefined): UpdateContainer | undefined {
  switch (tl.className) {
    case 'UpdatesTooLong':
      return { kind: 'tooLong' };
    case 'UpdateShort':
      return whole([tl.update], tl, { seq: 0, date: tl.date }, selfId);
    case 'UpdateShortMessage':
    case 'UpdateShortChatMessage':
      return short([toShortMessage(tl, selfId)], tl.date);
    case 'Updates':
      return whole(tl.updates, tl, tl, selfId);
    case 'UpdatesCombined':
      return whole(tl.updates, tl, tl, selfId);
    default:
      return undefined;
  }
}

/** A container of our own making: what an answer means that tells of a change without naming it as an update. */
export const ownContainer = (changes: readonly TimedChange[], date: number) => ({
  kind: 'updates' as const,
  seq: 0,
  seqStart: 0,
  date,
  changes,
  peers: [],
  channelsTooLong: [],
  hasAllPeers: true,
});

const short = (changes: readonly TimedChange[], date: number): UpdateContainer => ({
  ...ownContainer(changes, count(date)),
  hasAllPeers: false,
});

function whole(
  updates: readonly Api.TypeUpdate[],
  peers: WithPeers | Api.UpdateShort,
  head: { seq: number; seqStart?: number; date: number },
  selfId: UserId | undefined,
): UpdateContainer {
  const records = 'users' in peers ? toPeerRecords(peers) : [];
  const seq = count(head.seq);
  return {
    kind: 'updates',
    seq,
    seqStart: optionalCount(head.seqStart) ?? seq,
    date: count(head.date),
    changes: toChangeList(updates, findSelf(records) ?? selfId),
    peers: records,
    channelsTooLong: toChannelsTooLong(updates),
    hasAllPeers: 'users' in peers,
  };
}

/** The updates' changes in order; our own sends that the list confirms carry their random_id. */
export function toChangeList(
  updates: readonly Api.TypeUpdate[] | null | undefined,
  selfId: UserId | undefined,
): TimedChange[] {
  const rest = list(updates).filter((update) => update?.className !== 'UpdateChannelTooLong');
  return withRandomIds(convertEach(rest, (update) => toChanges(update, selfId)).flat());
}

function withRandomIds(changes: readonly TimedChange[]): TimedChange[] {
  const randomIds = new Map<number, string>();
  for (const { change } of changes)
    if (change.kind === 'messageId') randomIds.set(change.id, change.randomId);
  return changes.map((timed) => {
    const { change } = timed;
    if (change.kind !== 'newMessage' || !change.message.isOutgoing) return timed;
    const randomId = randomIds.get(change.message.id);
    return randomId === undefined
      ? timed
      : { ...timed, change: { ...change, message: { ...change.message, randomId } } };
  });
}

/** The channels of which Telegram only says that there is more than it sends. */
export function toChannelsTooLong(
  updates: readonly Api.TypeUpdate[] | null | undefined,
): { channelId: ChannelId; pts?: number }[] {
  return convertEach(updates, (update) => {
    const channelId = update.className === 'UpdateChannelTooLong' ? toChannelId(update.channelId) : undefined;
    if (update.className !== 'UpdateChannelTooLong' || channelId === undefined) return undefined;
    return present({ channelId, pts: optionalCount(update.pts) });
  });
}
