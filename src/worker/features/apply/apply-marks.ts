import type { Change } from '#model/change.ts';
import type { StepDraft } from './step-draft.ts';

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

/**
 * Read marks only grow. What is left is counted where every message above the mark is known: the server's number is of the
 * moment of the reading, and a difference or a late update tells it after messages that came since.
 */
export async function applyReadInbox(
  draft: StepDraft,
  { chatId, maxId, unreadCount }: Of<'readInbox'>,
): Promise<void> {
  const chat = await draft.chat(chatId);
  if (!chat || maxId < chat.readInboxMaxId) return;
  const left = await draft.unreadAfter(chatId, maxId, chat.topMessageId);
  if (left === undefined) draft.refresh.add(chatId);
  draft.putChat({
    ...chat,
    readInboxMaxId: maxId,
    unreadCount: left ?? unreadCount ?? chat.unreadCount,
  });
}

export async function applyReadOutbox(draft: StepDraft, { chatId, maxId }: Of<'readOutbox'>): Promise<void> {
  await draft.changeChat(chatId, (chat) => ({
    ...chat,
    readOutboxMaxId: Math.max(chat.readOutboxMaxId, maxId),
  }));
}

export async function applyMarkedUnread(
  draft: StepDraft,
  { chatId, isMarked }: Of<'markedUnread'>,
): Promise<void> {
  await draft.changeChat(chatId, (chat) => ({ ...chat, isMarkedUnread: isMarked }));
}

export async function applyMuted(draft: StepDraft, { chatId, until }: Of<'muted'>): Promise<void> {
  await draft.changeChat(chatId, (chat) => ({ ...chat, mutedUntil: until }));
}

/**
 * The later stays. Dates are in whole seconds, and that of a draft written here is by this device's idea of the server's clock: what
 * does not clearly come later is asked for.
 */
export async function applyDraft(step: StepDraft, { chatId, draft, goneAt }: Of<'draft'>): Promise<void> {
  await step.changeChat(chatId, (chat) => {
    const { draft: before, draftGoneAt = 0, ...rest } = chat;
    const last = before?.date ?? draftGoneAt;
    const date = draft?.date ?? goneAt;
    // A difference tells again what was pushed.
    if (date === last && draft?.text === before?.text) return chat;
    if (date !== undefined && date <= last) step.refresh.add(chatId);
    if (date !== undefined && date < last) return chat;
    if (draft) return { ...rest, draft };
    return goneAt === undefined ? rest : { ...rest, draftGoneAt: goneAt };
  });
}

/** Moving to another folder unpins, as on the server. */
export async function applyFolder(draft: StepDraft, { chatId, folder }: Of<'folder'>): Promise<void> {
  await draft.changeChat(chatId, ({ pinnedRank, ...chat }) =>
    chat.folder === folder && pinnedRank !== undefined ? { ...chat, pinnedRank } : { ...chat, folder },
  );
}
