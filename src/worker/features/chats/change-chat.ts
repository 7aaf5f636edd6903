import type { Chat } from '#model/chat.ts';
import type { Draft } from '#model/draft.ts';
import type { OutboxAction } from '#model/outbox-action.ts';
import type { PeerId } from '#model/peer.ts';
import type { FormattedText } from '#model/text-entity.ts';
import type { Account } from '#worker/accounts/account.ts';
import { announceChats } from '../apply/announce-step.ts';
import { applyFolder, applyMarkedUnread, applyMuted } from '../apply/apply-marks.ts';
import { applyPinned } from '../apply/apply-pins.ts';
import { StepDraft } from '../apply/step-draft.ts';
import { addAction } from '../sending/add-action.ts';

/** Every setting of a chat goes this way: its effect and its outbox row in one transaction, then the news. */
async function change(
  account: Account,
  action: OutboxAction,
  effect: (draft: StepDraft) => Promise<void>,
): Promise<void> {
  const draft = await account.engine.exclusively(async () => {
    const step = new StepDraft(account.cache, []);
    await effect(step);
    await addAction(account, action, step.toWrite());
    return step;
  });
  await announceChats(account, draft.changedChats);
}

export function setMuted(account: Account, p: { chatId: PeerId; until: number }): Promise<void> {
  return change(account, { kind: 'mute', ...p }, (draft) => applyMuted(draft, { kind: 'muted', ...p }));
}

export function setMarkedUnread(account: Account, p: { chatId: PeerId; isMarked: boolean }): Promise<void> {
  return change(account, { kind: 'markUnread', ...p }, (draft) =>
    applyMarkedUnread(draft, { kind: 'markedUnread', ...p }),
  );
}

export function setArchived(account: Account, p: { chatId: PeerId; isArchived: boolean }): Promise<void> {
  const folder = p.isArchived ? 'archive' : 'main';
  return change(account, { kind: 'archive', ...p }, (draft) =>
    applyFolder(draft, { kind: 'folder', chatId: p.chatId, folder }),
  );
}

export function setPinned(account: Account, p: { chatId: PeerId; isPinned: boolean }): Promise<void> {
  return change(account, { kind: 'pin', ...p }, async (draft) => {
    const chat = await draft.chat(p.chatId);
    if (chat) await applyPinned(draft, { kind: 'pinned', ...p, folder: chat.folder }, account.cache);
  });
}

/** Keeps what stands in a composer; without content it is cleared. Nothing is sent when nothing changed. */
export async function saveDraft(
  account: Account,
  p: { chatId: PeerId; content?: FormattedText; replyToId?: number },
): Promise<void> {
  const text = p.content?.text.trim() ? p.content : undefined;
  const draft: Draft | undefined = text && {
    ...text,
    date: account.serverNow(),
    ...(p.replyToId !== undefined && { replyToId: p.replyToId }),
  };
  const before = await account.cache.chat(p.chatId);
  if (!before || isSameDraft(before.draft, draft)) return;
  await change(account, { kind: 'draft', chatId: p.chatId, ...(draft && { draft }) }, (step) =>
    step.changeChat(p.chatId, (chat) => withDraft(chat, draft)),
  );
}

const isSameDraft = (a: Draft | undefined, b: Draft | undefined): boolean =>
  a?.text === b?.text &&
  a?.replyToId === b?.replyToId &&
  JSON.stringify(a?.entities) === JSON.stringify(b?.entities);

function withDraft({ draft: _, ...chat }: Chat, draft: Draft | undefined): Chat {
  return draft ? { ...chat, draft } : chat;
}
