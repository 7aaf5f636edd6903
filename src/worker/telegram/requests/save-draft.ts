import { Api } from '../tl/api.gen.ts';
import type { Telegram } from '../telegram.ts';
import { toTlEntities } from '../to-tl/entities.ts';
import { toInputPeer } from '../to-tl/input-peer.ts';
import { toInputReplyTo } from '../to-tl/reply-to.ts';
import type { Client } from './client.ts';
import { isCode } from './is-code.ts';

/** Keeps what stands in the composer; without a draft it is cleared (https://core.telegram.org/api/drafts). */
export async function saveDraft(
  client: Client,
  { chat, draft, mentioned }: Parameters<Telegram['saveDraft']>[0],
): Promise<void> {
  const request = new Api.messages.SaveDraft({
    peer: toInputPeer(chat),
    message: draft?.text ?? '',
    entities: draft ? toTlEntities(draft.entities, mentioned) : [],
    replyTo: toInputReplyTo(draft?.replyToId),
  });
  try {
    await client.link.call<boolean>(request, { idempotent: true });
  } catch (error) {
    if (!isCode(error, 'MESSAGE_NOT_MODIFIED')) throw error;
  }
}
