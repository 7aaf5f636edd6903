import { Api } from '../tl/api.gen.ts';
import type { Telegram } from '../telegram.ts';
import { toInputPeer } from '../to-tl/input-peer.ts';
import { toTlTypingAction } from '../to-tl/typing-action.ts';
import type { Client } from './client.ts';

/** Shows others what the user does; to be repeated while it lasts (https://core.telegram.org/method/messages.setTyping). */
export async function setTyping(
  client: Client,
  { chat, action }: Parameters<Telegram['setTyping']>[0],
): Promise<void> {
  const request = new Api.messages.SetTyping({ peer: toInputPeer(chat), action: toTlTypingAction(action) });
  await client.link.call<boolean>(request);
}
