import { CallError } from '#contract/errors.ts';
import type { PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import { hasRandomId } from '#worker/outbox/lane.ts';
import { addAction } from './add-action.ts';
import { loginCodes } from './login-codes.ts';
import { newRandomId } from '#model/random-id.ts';

/** Forwards through the outbox. NO_FORWARDS where the chat or a message forbids it. */
export async function forwardMessages(
  account: Account,
  p: { fromId: PeerId; ids: readonly number[]; toId: PeerId; randomIds?: readonly string[] },
): Promise<void> {
  const { cache } = account;
  const source = (await cache.peers([p.fromId])).get(p.fromId)?.peer;
  if (source && source.kind !== 'user' && source.noForwards) throw new CallError('NO_FORWARDS');
  const messages = await cache.messages(p.fromId, p.ids);
  if ([...messages.values()].some((message) => message.noForwards)) throw new CallError('NO_FORWARDS');
  spoil(account, loginCodes(messages.values()));
  const ids = [...p.ids].sort((a, b) => a - b);
  const randomIds = p.randomIds ?? ids.map(newRandomId);
  // A call that was repeated (a tab took over from another) finds what its first try wrote.
  const [first = ''] = randomIds;
  if ((await cache.outbox()).some(({ action }) => hasRandomId(action, first))) return;
  await addAction(account, { kind: 'forward', chatId: p.toId, fromId: p.fromId, ids, randomIds });
}

/** A login code that somebody was talked into forwarding opens nothing any more. Offline Telegram does the same by itself, when the forward arrives. */
function spoil(account: Account, codes: readonly string[]): void {
  if (codes.length === 0) return;
  account
    .telegram()
    .then((telegram) => telegram.invalidateCodes(codes))
    .catch(() => undefined);
}
