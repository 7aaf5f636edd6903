import { Api } from '../tl/api.gen.ts';
import type { Telegram } from '../telegram.ts';
import { toTlEntities } from '../to-tl/entities.ts';
import { toInputPeer } from '../to-tl/input-peer.ts';
import type { Client } from './client.ts';
import { isCode } from './is-code.ts';

/**
 * Changes a message's text (https://core.telegram.org/method/messages.editMessage). One that already reads so counts as changed:
 * an earlier try may have done it, and what its answer would have told is then asked for.
 */
export async function editMessage(client: Client, p: Parameters<Telegram['editMessage']>[0]): Promise<void> {
  const request = new Api.messages.EditMessage({
    peer: toInputPeer(p.chat),
    id: p.id,
    message: p.text,
    entities: toTlEntities(p.entities, p.mentioned),
  });
  try {
    await client.link.call(request, { idempotent: true, chat: p.chat.id });
  } catch (error) {
    if (!isCode(error, 'MESSAGE_NOT_MODIFIED')) throw error;
    client.onGap();
  }
}
