import type { OutboxRow } from '#model/outbox-action.ts';
import type { Account } from '#worker/accounts/account.ts';
import { peerRef } from '../peers/peer-ref.ts';
import { announceMessages } from './announce-messages.ts';

/** The server refused what the screen already shows: its version is fetched back and the user is told why. */
export async function undoRefused(account: Account, { action, trouble }: OutboxRow): Promise<void> {
  const { chatId } = action;
  account.emit({ type: 'notice', code: trouble?.code ?? 'INTERNAL', chatId });
  const folders = action.kind === 'pin' || action.kind === 'archive' ? (['main', 'archive'] as const) : [];
  if (action.kind !== 'forward') await account.stale.ask([chatId], folders);
  if ((action.kind === 'edit' && action.messageId > 0) || action.kind === 'react')
    await refetchMessages(account, chatId, [action.messageId]);
  else if (action.kind === 'delete') await refetchMessages(account, chatId, action.ids);
}

async function refetchMessages(
  account: Account,
  chatId: OutboxRow['action']['chatId'],
  ids: readonly number[],
): Promise<void> {
  const { cache, engine } = account;
  const telegram = await account.telegram();
  const page = await telegram.getMessages({ chat: await peerRef(cache, chatId), ids });
  await engine.exclusively(() => cache.commit({ peers: page.peers, messages: page.messages }));
  await announceMessages(account, chatId, page.messages.toReversed());
}
