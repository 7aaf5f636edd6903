import { RpcError } from '../../api/method.ts';
import type { ChatRecord } from '../chat-record.ts';
import { channelKey } from '../peers.ts';
import type { World } from '../world.ts';

/** When the member may send again, unix seconds; undefined when he may now. Admins may always. */
export function slowmodeUntil(world: World, chat: ChatRecord, userId: bigint): number | undefined {
  const status = chat.members.get(userId)?.status;
  if (chat.slowmode === 0 || status === 'creator' || status === 'admin') return undefined;
  const box = world.boxes.channel(chat.id);
  for (const id of box.list(channelKey(chat.id)).newestFirst()) {
    const record = world.messages.require(channelKey(chat.id), box.locate(id)!.index);
    const until = record.date + chat.slowmode;
    if (until <= world.date) return undefined;
    if (record.author === userId && record.action === undefined) return until;
  }
  return undefined;
}

/** 420 SLOWMODE_WAIT_X while a member of a slow supergroup must wait. See https://core.telegram.org/method/channels.toggleSlowMode */
export function requireSlowmode(world: World, chat: ChatRecord, userId: bigint): void {
  const until = slowmodeUntil(world, chat, userId);
  if (until !== undefined) throw new RpcError(420, `SLOWMODE_WAIT_${until - world.date}`);
}
