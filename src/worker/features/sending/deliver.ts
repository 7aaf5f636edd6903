import { CallError, toFailure } from '#contract/errors.ts';
import type { OutboxAction, OutboxRow } from '#model/outbox-action.ts';
import type { PeerId } from '#model/peer.ts';
import type { TextEntity } from '#model/text-entity.ts';
import type { Account } from '#worker/accounts/account.ts';
import { verdictOn } from '#worker/outbox/verdict.ts';
import type { PeerRef, Telegram } from '#worker/telegram/telegram.ts';
import { peerRef } from '../peers/peer-ref.ts';
import { sentId } from './sent-id.ts';

export type Progress = (loaded: number, total: number) => void;

/**
 * Does on the server what a row says. Settles only when the updates that came with the answer are written, so that a row
 * never goes before its message is there.
 */
export async function deliver(
  account: Account,
  row: OutboxRow,
  signal: AbortSignal,
  onProgress: Progress,
): Promise<void> {
  const telegram = await account.telegram();
  const chat = await peerRef(account.cache, row.action.chatId);
  try {
    await perform({ account, telegram, chat, row, signal, onProgress });
  } catch (error) {
    const verdict = verdictOn(toFailure(error), row.action, row.attempts);
    if (verdict.kind === 'done') await reconcile(account, row);
    throw error;
  }
  if (row.mayHaveArrived) await reconcile(account, row);
  await account.engine.settled();
}

/** An earlier try may have arrived and its answer not: what that would have told is asked for. */
async function reconcile(account: Account, row: OutboxRow): Promise<void> {
  const { engine, stale } = account;
  const { chatId } = row.action;
  engine.catchUpWith(chatId);
  await engine.settled();
  await confirmEcho(account, row);
  await stale.ask([chatId]);
}

/** What was a guess is certain now: what waits for this row finds its message by the random_id. */
async function confirmEcho({ cache, engine, outbox }: Account, { seq, action }: OutboxRow): Promise<void> {
  if (action.kind !== 'sendText' && action.kind !== 'sendFile') return;
  const echoId = (await outbox.rows()).find((row) => row.seq === seq)?.echoId;
  if (echoId === undefined) return;
  const { chatId, randomId } = action;
  await engine.exclusively(async () => {
    const message = (await cache.messages(chatId, [echoId])).get(echoId);
    if (message) await cache.commit({ messages: [{ ...message, randomId }] });
  });
}

/** Only the server knows how much is unread after a mark in the middle of what is not cached. */
async function countAgain(account: Account, chatId: PeerId): Promise<void> {
  const chat = await account.cache.chat(chatId);
  if (chat && chat.unreadCount > 0) await account.stale.ask([chatId]);
}

interface Delivery {
  readonly account: Account;
  readonly telegram: Telegram;
  readonly chat: PeerRef;
  readonly row: OutboxRow;
  readonly signal: AbortSignal;
  readonly onProgress: Progress;
}

async function perform(delivery: Delivery): Promise<void> {
  const { telegram, chat, row, account } = delivery;
  const { action } = row;
  switch (action.kind) {
    case 'sendText':
      return telegram.sendText({
        ...action,
        ...(await answered(account, action)),
        chat,
        mentioned: await mentioned(account, action.entities),
      });
    case 'sendFile':
      return sendFile(delivery, action);
    case 'edit':
      return edit(delivery, action);
    case 'delete':
      return telegram.deleteMessages({ ...action, chat });
    case 'react':
      return telegram.sendReaction({ chat, id: action.messageId, reactions: action.reactions });
    case 'forward':
      return telegram.forwardMessages({
        ...action,
        from: await peerRef(account.cache, action.fromId),
        to: chat,
      });
    case 'read':
      await telegram.readHistory({ chat, maxId: action.maxId });
      return countAgain(account, action.chatId);
    case 'draft':
      return telegram.saveDraft({
        chat,
        ...(action.draft && {
          draft: action.draft,
          mentioned: await mentioned(account, action.draft.entities),
        }),
      });
    case 'pin':
      return telegram.setPinned({ chat, isPinned: action.isPinned });
    case 'mute':
      return telegram.setMuted({ chat, until: action.until });
    case 'archive':
      return telegram.setArchived({ chat, isArchived: action.isArchived });
    case 'markUnread':
      return telegram.setMarkedUnread({ chat, isMarked: action.isMarked });
  }
}

/** A message that was taken back before it was sent has no words to change. */
async function edit(
  { telegram, chat, account }: Delivery,
  action: Extract<OutboxAction, { kind: 'edit' }>,
): Promise<void> {
  const { chatId, messageId, ofUnsent } = action;
  const id = ofUnsent === undefined ? messageId : await sentId(account, chatId, ofUnsent);
  if (id === undefined) return;
  await telegram.editMessage({ ...action, chat, id, mentioned: await mentioned(account, action.entities) });
}

/** What is answered, now that it has gone; an answer to what was taken back goes by itself. */
async function answered(
  account: Account,
  { chatId, replyToUnsent }: { chatId: PeerId; replyToUnsent?: string },
): Promise<{ replyToId?: number }> {
  const replyToId = replyToUnsent === undefined ? undefined : await sentId(account, chatId, replyToUnsent);
  return replyToId === undefined ? {} : { replyToId };
}

async function sendFile(
  delivery: Delivery,
  action: Extract<OutboxAction, { kind: 'sendFile' }>,
): Promise<void> {
  const { telegram, chat, row, account, signal, onProgress } = delivery;
  const file = await account.cache.outboxFile(row.seq);
  if (!file) throw new CallError('STORAGE_BROKEN');
  const { kind, name, mimeType, bytes, width, height } = action.file;
  const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
  const media = { as: kind, file, name, mimeType, ...size };
  // The file's upload id is the message's random id: the same on every try, so that uploaded parts count again.
  const fileId = action.randomId;
  const request = {
    ...action,
    ...(await answered(account, action)),
    chat,
    media,
    fileId,
    onProgress: (loaded: number) => onProgress(loaded, bytes),
  };
  await telegram.sendMedia(request, { signal });
}

/** People mentioned without a username are named by their access hash. */
async function mentioned(account: Account, entities: readonly TextEntity[]): Promise<readonly PeerRef[]> {
  const ids: PeerId[] = entities.flatMap(({ style }) => (style.kind === 'mentionName' ? style.userId : []));
  return Promise.all(ids.map((id) => peerRef(account.cache, id)));
}
