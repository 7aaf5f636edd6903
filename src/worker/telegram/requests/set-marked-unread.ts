import { Api } from '../tl/api.gen.ts';
import type { Telegram } from '../telegram.ts';
import { toInputDialogPeer } from '../to-tl/input-peer.ts';
import type { Client } from './client.ts';

/** The mark that a user sets by hand (https://core.telegram.org/method/messages.markDialogUnread). */
export async function setMarkedUnread(
  client: Client,
  { chat, isMarked }: Parameters<Telegram['setMarkedUnread']>[0],
): Promise<void> {
  const request = new Api.messages.MarkDialogUnread({ peer: toInputDialogPeer(chat), unread: isMarked });
  await client.link.call<boolean>(request, { idempotent: true });
}
