import { CallError } from '#contract/errors.ts';
import type { PeerId } from '#model/peer.ts';
import { type Reaction, withOwn, withReactions } from '#model/reaction.ts';
import type { Account } from '#worker/accounts/account.ts';
import { addAction } from './add-action.ts';
import { announceMessages } from './announce-messages.ts';

/** Our reactions are shown at once and told by the outbox; should the server refuse them, its own version is fetched back. */
export async function react(
  account: Account,
  p: { chatId: PeerId; messageId: number; reactions: readonly Reaction[] },
): Promise<void> {
  const { cache, engine } = account;
  const reacted = await engine.exclusively(async () => {
    const message = (await cache.messages(p.chatId, [p.messageId])).get(p.messageId);
    if (!message) throw new CallError('NOT_FOUND');
    const next = withReactions(message, withOwn(message.reactions, p.reactions));
    await addAction(account, { kind: 'react', ...p }, { messages: [next] });
    return next;
  });
  await announceMessages(account, p.chatId, [reacted]);
}
