import type { OutgoingFile } from '#contract/calls.ts';
import { CallError } from '#contract/errors.ts';
import type { PendingMessage } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import type { FormattedText } from '#model/text-entity.ts';
import type { Account } from '#worker/accounts/account.ts';
import { addAction } from './add-action.ts';
import { newRandomId } from '#model/random-id.ts';
import { announcePending, findPending } from './send-text.ts';

/** Bytes: Telegram takes 4,000 parts of 512 KiB. */
const FILE_LIMIT = 4000 * 512 * 1024;

export interface FilesToSend {
  readonly chatId: PeerId;
  readonly files: readonly OutgoingFile[];
  readonly caption: FormattedText;
  readonly replyToId?: number;
  readonly replyToUnsent?: string;
  readonly randomIds?: readonly string[];
}

/** One message a file, in order; the caption goes with the first. The bytes are sealed into the outbox. */
export async function sendFiles(account: Account, p: FilesToSend): Promise<readonly PendingMessage[]> {
  for (const { file } of p.files) {
    if (file.size === 0) throw new CallError('FILE_EMPTY');
    if (file.size > FILE_LIMIT) throw new CallError('TOO_LARGE');
  }
  const sent: PendingMessage[] = [];
  for (const [index, file] of p.files.entries()) sent.push(await sendOne(account, p, file, index));
  return sent;
}

async function sendOne(
  account: Account,
  p: FilesToSend,
  out: OutgoingFile,
  index: number,
): Promise<PendingMessage> {
  const randomId = p.randomIds?.[index] ?? newRandomId();
  const known = await findPending(account, randomId);
  if (known) return known;
  const { text, entities } = index === 0 ? p.caption : { text: '', entities: [] };
  const { file, name, as, width, height } = out;
  const action = {
    kind: 'sendFile' as const,
    chatId: p.chatId,
    randomId,
    date: account.serverNow(),
    text,
    entities,
    file: {
      kind: as,
      name,
      mimeType: file.type || 'application/octet-stream',
      bytes: file.size,
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
    },
    ...(p.replyToId !== undefined && { replyToId: p.replyToId }),
    ...(p.replyToUnsent !== undefined && { replyToUnsent: p.replyToUnsent }),
  };
  return announcePending(account, await addAction(account, action, undefined, file));
}
