import { Api } from '../tl/api.gen.ts';
import type { Telegram } from '../telegram.ts';
import { toInputDialogPeer } from '../to-tl/input-peer.ts';
import type { Client } from './client.ts';

/** Pins a chat in its folder, or lets it go (https://core.telegram.org/method/messages.toggleDialogPin). */
export async function setPinned(
  client: Client,
  { chat, isPinned }: Parameters<Telegram['setPinned']>[0],
): Promise<void> {
  const request = new Api.messages.ToggleDialogPin({ peer: toInputDialogPeer(chat), pinned: isPinned });
  await client.link.call<boolean>(request, { idempotent: true });
}
