import { isMember } from '../chat-record.ts';
import type { MessageRecord, NewMessage } from '../message-record.ts';
import { channelKey, isChannel, isPrivate, pairOf, type HistoryKey } from '../peers.ts';
import type { Affected, Outgoing } from '../updates.ts';
import type { World } from '../world.ts';

/** Where a new message went: the record, and the id and pts it has for its author. */
export interface Delivered {
  record: MessageRecord;
  id: number;
  affected: Affected;
}

/**
 * Puts a message into every box it belongs to and tells their owners: both of a private chat (not him who has blocked the
 * author), all members of a basic group, or the one box of a channel.
 */
export function deliver(out: Outgoing, message: NewMessage): Delivered {
  const { world } = out;
  const record = world.messages.add(message);
  return isChannel(record.key) ? deliverToChannel(out, record) : deliverToUsers(out, record, world);
}

function deliverToUsers(out: Outgoing, record: MessageRecord, world: World): Delivered {
  let own: Delivered | undefined;
  for (const userId of readersOf(world, record.key)) {
    if (userId !== record.author && world.contacts.isBlocked(userId, record.author)) continue;
    const id = world.boxes.user(userId).take(record.key, record.index);
    arrive(world, userId, record, id);
    const affected = out.user(userId, { kind: 'new', id });
    if (userId === record.author) own = { record, id, affected };
  }
  // Who leaves a group gets no copy of the message that says so.
  const { pts } = world.boxes.user(record.author).log;
  return own ?? { record, id: 0, affected: { pts, ptsCount: 0 } };
}

function deliverToChannel(out: Outgoing, record: MessageRecord): Delivered {
  const { world } = out;
  const chat = world.chats.require(BigInt(record.key.slice(2)));
  const id = world.boxes.channel(chat.id).take(channelKey(chat.id), record.index);
  for (const userId of chat.members.keys()) arrive(world, userId, record, id);
  // One who writes has read what is above; told before the message, as its own unread count would be.
  const { pts } = world.boxes.channel(chat.id).log;
  world.dialogs.change(record.author, record.key, { readInbox: id });
  if (isMember(chat.members.get(record.author))) {
    out.common(record.author, {
      _: 'updateReadChannelInbox',
      channel_id: chat.id,
      max_id: id,
      still_unread_count: 0,
      pts: pts + 1,
    });
  }
  return { record, id, affected: out.channel(chat, { kind: 'new', id }) };
}

/** What an arriving message does to a dialog: it is listed again, and a mention is unread. */
function arrive(world: World, userId: bigint, record: MessageRecord, id: number): void {
  const called = record.mentions?.includes(userId) === true && userId !== record.author;
  if (!called && !world.dialogs.isMade(userId)) return;
  const dialog = world.dialogs.get(userId, record.key);
  if (called) dialog.unreadMentions.add(id);
  if (!isChannel(record.key)) dialog.hidden = false;
  world.dialogs.stale(userId, record.key);
}

/** Everybody who has this conversation now. */
export function readersOf(world: World, key: HistoryKey): bigint[] {
  if (isPrivate(key)) return [...new Set(pairOf(key))];
  return world.chats.members(world.chats.require(BigInt(key.slice(2)))).map((member) => member.userId);
}
