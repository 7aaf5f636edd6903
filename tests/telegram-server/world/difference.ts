import { RpcError } from '../api/method.ts';
import type { Con, Type } from '../tl/schema.gen.ts';
import { isMember, type ChatRecord } from './chat-record.ts';
import { dialogTl } from './dialog-view.ts';
import type { LoggedEvent } from './event-log.ts';
import { eventTl } from './event-view.ts';
import { mentionedPeers } from './mentioned-peers.ts';
import { messageById } from './message-view.ts';
import { channelKey } from './peers.ts';
import type { World } from './world.ts';

/** Where the account's updates stand. See https://core.telegram.org/constructor/updates.state */
export function stateTl(
  world: World,
  userId: bigint,
  pts = world.boxes.user(userId).log.pts,
): Con['updates.state'] {
  const box = world.boxes.user(userId);
  return { _: 'updates.state', pts, qts: 0, date: world.date, seq: box.seq, unread_count: 0 };
}

export interface DifferenceParams {
  pts: number;
  date: number;
  pts_limit?: number | undefined;
  pts_total_limit?: number | undefined;
}

/**
 * All that happened in the user's box since `pts`, and to the account since `date`: whole, a slice, or too long to tell.
 * 400 PERSISTENT_TIMESTAMP_EMPTY, DATE_EMPTY. See https://core.telegram.org/method/updates.getDifference
 */
export function userDifference(
  world: World,
  userId: bigint,
  params: DifferenceParams,
): Type['updates.Difference'] {
  if (params.pts < 1) throw new RpcError(400, 'PERSISTENT_TIMESTAMP_EMPTY');
  if (params.date < 1) throw new RpcError(400, 'DATE_EMPTY');
  const { log, common, seq } = world.boxes.user(userId);
  const events = params.pts > log.pts ? undefined : log.since(params.pts);
  const total = params.pts_total_limit ?? Infinity;
  if (events === undefined || log.pts - params.pts > total)
    return { _: 'updates.differenceTooLong', pts: log.pts };
  const account = [
    ...common.filter((update) => update.date >= params.date).map((update) => update.update),
    ...changedChannels(world, userId, params.date),
  ];
  if (events.length === 0 && account.length === 0)
    return { _: 'updates.differenceEmpty', date: world.date, seq };
  const limit = Math.min(params.pts_limit ?? Infinity, world.boxes.bounds.slice);
  const told = events.slice(0, Math.max(1, limit));
  const sliced = told.length < events.length;
  const content = contentOf(world, userId, told, sliced ? [] : account);
  if (!sliced) return { _: 'updates.difference', ...content, state: stateTl(world, userId) };
  // The time stays where it was, so that the last slice brings the account's updates.
  const intermediate_state = { ...stateTl(world, userId, told.at(-1)!.pts), date: params.date };
  return { _: 'updates.differenceSlice', ...content, intermediate_state };
}

/**
 * Channels in which something happened since: the client must ask each for its own difference.
 * See https://core.telegram.org/constructor/updateChannelTooLong
 */
function changedChannels(world: World, userId: bigint, since: number): Con['updateChannelTooLong'][] {
  return world.chats.ofUser(userId).flatMap((chat) => {
    if (chat.form === 'group' || !isMember(chat.members.get(userId))) return [];
    const { changedAt, log } = world.boxes.channel(chat.id);
    if (changedAt < since) return [];
    return [{ _: 'updateChannelTooLong', channel_id: chat.id, pts: log.pts } as const];
  });
}

function contentOf(
  world: World,
  viewer: bigint,
  events: readonly LoggedEvent[],
  account: readonly Type['Update'][],
): Omit<Con['updates.difference'], '_' | 'state'> {
  const { new_messages, other_updates } = sorted(world, viewer, events);
  other_updates.push(...account);
  const peers = mentionedPeers(world, viewer, [new_messages, other_updates]);
  return { new_messages, new_encrypted_messages: [], other_updates, ...peers };
}

/** New messages apart from everything else, as both kinds of difference tell them. */
function sorted(
  world: World,
  viewer: bigint,
  events: readonly LoggedEvent[],
  channelId?: bigint,
): { new_messages: Type['Message'][]; other_updates: Type['Update'][] } {
  const new_messages: Type['Message'][] = [];
  const other_updates: Type['Update'][] = [];
  for (const logged of events) {
    const update = eventTl(world, viewer, logged, channelId);
    if (update === undefined) continue;
    if (update._ === 'updateNewMessage' || update._ === 'updateNewChannelMessage')
      new_messages.push(update.message);
    else other_updates.push(update);
  }
  return { new_messages, other_updates };
}

/** Seconds after which a client that shows the channel should ask again. */
const TIMEOUT = 30;
const LIMIT_MAX = 100;
const MESSAGES_WHEN_TOO_LONG = 10;

/**
 * The same for a channel or supergroup. 400 PERSISTENT_TIMESTAMP_EMPTY for pts 0, PERSISTENT_TIMESTAMP_INVALID for one that
 * lies ahead. See https://core.telegram.org/method/updates.getChannelDifference
 */
export function channelDifference(
  world: World,
  viewer: bigint,
  chat: ChatRecord,
  params: { pts: number; limit: number },
): Type['updates.ChannelDifference'] {
  const { log } = world.boxes.channel(chat.id);
  if (params.pts === 0) throw new RpcError(400, 'PERSISTENT_TIMESTAMP_EMPTY');
  if (params.pts < 0 || params.pts > log.pts) throw new RpcError(400, 'PERSISTENT_TIMESTAMP_INVALID');
  const timeout = isMember(chat.members.get(viewer)) ? {} : { timeout: TIMEOUT };
  const events = log.since(params.pts);
  if (events === undefined) return tooLong(world, viewer, chat);
  if (events.length === 0)
    return { _: 'updates.channelDifferenceEmpty', final: true, pts: log.pts, ...timeout };
  const told = events.slice(0, Math.min(Math.max(1, params.limit), LIMIT_MAX));
  const final = told.length === events.length;
  const content = sorted(world, viewer, told, chat.id);
  const peers = mentionedPeers(world, viewer, [content, { channel_id: chat.id }]);
  const pts = told.at(-1)!.pts;
  return {
    _: 'updates.channelDifference',
    ...(final ? { final } : {}),
    pts,
    ...timeout,
    ...content,
    ...peers,
  };
}

function tooLong(world: World, viewer: bigint, chat: ChatRecord): Con['updates.channelDifferenceTooLong'] {
  const key = channelKey(chat.id);
  const ids = world.boxes.channel(chat.id).list(key).slice(0, MESSAGES_WHEN_TOO_LONG);
  const dialog = dialogTl(world, viewer, key);
  const messages = ids.map((id) => messageById(world, viewer, id, chat.id));
  const peers = mentionedPeers(world, viewer, [dialog, messages]);
  return { _: 'updates.channelDifferenceTooLong', final: true, dialog, messages, ...peers };
}
