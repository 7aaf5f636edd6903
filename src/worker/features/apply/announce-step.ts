import type { Account } from '#worker/accounts/account.ts';
import { chatRows } from '../chats/chat-rows.ts';
import { peersNamedIn } from '../peers/peers-named-in.ts';
import type { StepDraft } from './step-draft.ts';

/** Tells the page what a written step changed: peers first, so that whatever follows can be drawn. */
export async function announceStep(account: Account, draft: StepDraft): Promise<void> {
  const { cache } = account;
  const peers = [...(await cache.peers(draft.peers.map((peer) => peer.id))).values()].map(
    (record) => record.peer,
  );
  const changed = await Promise.all(
    [...draft.changedMessages].map(async ([chatId, messages]) => ({
      type: 'messages' as const,
      chatId,
      messages,
      peers: await peersNamedIn(cache, messages),
      isNew: draft.hasNewIn(chatId),
    })),
  );
  const gone = [...draft.goneMessages].filter(([, ids]) => ids.length > 0);
  // All in one go: a message and the bubble it was must never be seen side by side.
  if (peers.length > 0) account.emit({ type: 'peers', peers });
  for (const event of changed) account.emit(event);
  for (const [chatId, ids] of gone) account.emit({ type: 'messagesGone', chatId, ids });
  for (const event of draft.events) account.emit(event);
  await announceChats(account, [...new Set([...draft.changedChats, ...topsIn(draft)])]);
}

/** Rows whose last message was edited change too, although the chat did not. */
const topsIn = (draft: StepDraft) => [...draft.changedMessages.keys()];

export async function announceChats(account: Account, ids: Parameters<typeof chatRows>[1]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await chatRows(account.cache, ids);
  if (rows.length > 0) account.emit({ type: 'chats', rows, gone: [] });
  account.totals.update(rows.map((row) => row.chat));
}
