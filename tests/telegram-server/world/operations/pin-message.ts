import { RpcError } from '../../api/method.ts';
import type { Con, Type } from '../../tl/schema.gen.ts';
import { requireRight } from '../chat-rights.ts';
import type { MessageRecord } from '../message-record.ts';
import { channelKey, chatIdOf, historyKey, isChannel, peerOf, type HistoryKey } from '../peers.ts';
import { Outgoing, type Actor, type Affected } from '../updates.ts';
import type { World } from '../world.ts';
import { deliver, readersOf } from './deliver.ts';

export interface PinMessage {
  peer: Type['Peer'];
  id: number;
  pinned: boolean;
  /** Only for oneself, in a private chat. */
  oneSide?: boolean | undefined;
  silent?: boolean | undefined;
}

/** Pins or unpins a message; pinning is announced by a service message. 400 MESSAGE_ID_INVALID, CHAT_ADMIN_REQUIRED. See https://core.telegram.org/api/pin */
export function pinMessage(world: World, actor: Actor, params: PinMessage): Con['updates'] {
  const { userId } = actor;
  const key = historyKey(userId, params.peer);
  const place = world.boxes.of(userId, key).locate(params.id);
  if (place?.key !== key) throw new RpcError(400, 'MESSAGE_ID_INVALID');
  requireMayPin(world, userId, key);
  const record = world.messages.require(key, place.index);
  if ((record.pinned ?? false) === params.pinned) throw new RpcError(400, 'CHAT_NOT_MODIFIED');
  const out = new Outgoing(world, actor);
  setPinned(out, key, [record], params.pinned, params.oneSide ? [userId] : readersOf(world, key));
  if (params.pinned && !params.oneSide) announce(out, userId, record, params.silent);
  return out.flush();
}

/** Unpins all of a chat, for everybody. See https://core.telegram.org/method/messages.unpinAllMessages */
export function unpinAllMessages(world: World, actor: Actor, key: HistoryKey): Affected {
  requireMayPin(world, actor.userId, key);
  const out = new Outgoing(world, actor);
  const box = world.boxes.of(actor.userId, key);
  const pinned = pinnedIds(world, actor.userId, key).map((id) =>
    world.messages.require(key, box.locate(id)!.index),
  );
  const affected = setPinned(out, key, pinned, false, readersOf(world, key)).get(actor.userId);
  out.flush();
  return affected ?? { pts: box.log.pts, ptsCount: 0 };
}

/** Ids of the pinned messages in the user's box or the channel's, the newest first. */
export function pinnedIds(world: World, userId: bigint, key: HistoryKey): number[] {
  const box = world.boxes.of(userId, key);
  return [...box.list(key).newestFirst()].filter(
    (id) => world.messages.require(key, box.locate(id)!.index).pinned === true,
  );
}

function requireMayPin(world: World, userId: bigint, key: HistoryKey): void {
  const chatId = chatIdOf(key);
  if (chatId !== undefined) requireRight(world.chats.require(chatId), userId, 'pin_messages');
}

function setPinned(
  out: Outgoing,
  key: HistoryKey,
  records: readonly MessageRecord[],
  pinned: boolean,
  readers: readonly bigint[],
): Map<bigint, Affected> {
  const { world } = out;
  const affected = new Map<bigint, Affected>();
  for (const record of records)
    world.messages.change(key, record.index, { pinned: pinned ? true : undefined });
  if (records.length === 0) return affected;
  if (isChannel(key)) {
    const chat = world.chats.require(BigInt(key.slice(2)));
    const ids = records.flatMap(
      (record) => world.boxes.channel(chat.id).idOf(channelKey(chat.id), record.index) ?? [],
    );
    const whole = out.channel(chat, {
      kind: 'pin',
      peer: { _: 'peerChannel', channel_id: chat.id },
      ids,
      pinned,
    });
    for (const userId of readers) affected.set(userId, whole);
    return affected;
  }
  for (const userId of readers) {
    const ids = records.flatMap((record) => world.boxes.user(userId).idOf(key, record.index) ?? []);
    const event = { kind: 'pin', peer: peerOf(key, userId), ids, pinned } as const;
    if (ids.length > 0) affected.set(userId, out.user(userId, event));
  }
  return affected;
}

function announce(out: Outgoing, author: bigint, record: MessageRecord, silent = false): void {
  const chatId = chatIdOf(record.key);
  const post = chatId !== undefined && out.world.chats.require(chatId).form === 'channel';
  deliver(out, {
    ...{ key: record.key, author, date: out.world.date, text: '', action: { _: 'messageActionPinMessage' } },
    ...{ replyTo: record.index, ...(silent ? { silent } : {}), ...(post ? { post } : {}) },
  });
}
