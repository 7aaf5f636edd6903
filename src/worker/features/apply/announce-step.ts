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
  if (peers.length > 0) account.emit({ type: 'peers', peers });
  for (const [chatId, messages] of draft.changedMessages) {
    const named = await peersNamedIn(cache, messages);
    account.emit({ type: 'messages', chatId, messages, peers: named, isNew: draft.hasNewIn(chatId) });
  }
  for (const [chatId, ids] of draft.goneMessages) {
    if (ids.length > 0) account.emit({ type: 'messagesGone', chatId, ids });
  }
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
