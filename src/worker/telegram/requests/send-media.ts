import { Api } from '../tl/api.gen.ts';
import type { RequestOptions, Telegram } from '../telegram.ts';
import { toTlEntities } from '../to-tl/entities.ts';
import { toInputMedia } from '../to-tl/input-media.ts';
import { toInputPeer } from '../to-tl/input-peer.ts';
import { decimalToLong } from '../to-tl/long.ts';
import { toInputReplyTo } from '../to-tl/reply-to.ts';
import type { Client } from './client.ts';
import { isCode } from './is-code.ts';
import { uploadFile } from './upload-file.ts';

type Params = Parameters<Telegram['sendMedia']>[0];

/** Uploads a file and sends it (https://core.telegram.org/method/messages.sendMedia). Errors as of `uploadFile`. */
export async function sendMedia(client: Client, p: Params, { signal }: RequestOptions = {}): Promise<void> {
  try {
    await uploadAndSend(client, p, signal);
  } catch (error) {
    // Telegram has let parts go that it had: all of them go up anew.
    if (!isCode(error, 'FILE_PART_MISSING', 'FILE_PARTS_INVALID')) throw error;
    client.uploaded.delete(p.fileId);
    await uploadAndSend(client, p, signal);
  }
  client.uploaded.delete(p.fileId);
}

async function uploadAndSend(client: Client, p: Params, signal: AbortSignal | undefined): Promise<void> {
  const { file, name } = p.media;
  const uploaded = await uploadFile(client, {
    file,
    name,
    fileId: p.fileId,
    onProgress: (loaded) => p.onProgress(loaded),
    ...(signal && { signal }),
  });
  const request = new Api.messages.SendMedia({
    peer: toInputPeer(p.chat),
    media: toInputMedia(p.media, uploaded),
    message: p.text,
    randomId: decimalToLong(p.randomId),
    entities: toTlEntities(p.entities, p.mentioned),
    replyTo: toInputReplyTo(p.replyToId),
    clearDraft: true,
  });
  // Telegram makes the smaller renditions before it answers.
  const options = { timeout: 60_000, chat: p.chat.id, idempotent: true };
  await client.link.call(request, { ...options, ...(signal && { signal }) });
}
