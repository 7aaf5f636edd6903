import type { MessageRecord } from '../message-record.ts';
import { isChannel } from '../peers.ts';
import type { Outgoing } from '../updates.ts';
import { readersOf } from './deliver.ts';

/** Logs an edit of the message in every box that has it, and tells everybody. */
export function tellOfChange(out: Outgoing, record: MessageRecord): void {
  const { world } = out;
  if (isChannel(record.key)) {
    const chat = world.chats.require(BigInt(record.key.slice(2)));
    const id = world.boxes.channel(chat.id).idOf(record.key, record.index);
    if (id !== undefined) out.channel(chat, { kind: 'edit', id });
    return;
  }
  for (const userId of readersOf(world, record.key)) {
    const id = world.boxes.user(userId).idOf(record.key, record.index);
    if (id !== undefined) out.user(userId, { kind: 'edit', id });
  }
}
