import { describe, expect, it } from 'vitest';
import type { Change } from '#model/change.ts';
import type { Reaction, Reactions } from '#model/reaction.ts';
import type { UserId } from '#model/peer.ts';
import { aChat } from '#tests/builders/a-chat.ts';
import { aMessage } from '#tests/builders/a-message.ts';
import { aRecord, aUser } from '#tests/builders/a-peer.ts';
import { anAccount } from '#tests/builders/an-account.ts';
import { createSink } from './create-sink.ts';

const CHAT: UserId = 'u7';
const LIKE: Reaction = { kind: 'emoji', emoji: '👍' };
const FIRE: Reaction = { kind: 'emoji', emoji: '🔥' };
const of = (reaction: Reaction, count: number, isOwn = false): Reactions => ({
  counts: [{ reaction, count, isOwn }],
});

async function anAccountWithMessage(reactions?: Reactions) {
  const { cache, account } = await anAccount({});
  const message = aMessage({ chatId: CHAT, id: 5, ...(reactions && { reactions }) });
  await cache.commit({
    peers: [aRecord(aUser({ id: CHAT }))],
    chats: [aChat({ id: CHAT, topMessageId: 5 })],
    messages: [message],
  });
  const apply = (change: Change) => createSink(account).apply({ changes: [change], peers: [] });
  const seen = async () => (await cache.messages(CHAT, [5])).get(5)?.reactions;
  return { cache, message, apply, seen };
}

describe('reactions told by the server', () => {
  it('replace what was known, and go when there are none any more', async () => {
    const { apply, seen } = await anAccountWithMessage(of(LIKE, 1));
    await apply({ kind: 'reactions', chatId: CHAT, id: 5, reactions: of(FIRE, 2) });
    expect(await seen()).toEqual(of(FIRE, 2));
    await apply({ kind: 'reactions', chatId: CHAT, id: 5 });
    expect(await seen()).toBeUndefined();
  });

  it('do not take ours away when they were told to everybody at once, also within an edit', async () => {
    const { apply, seen, message } = await anAccountWithMessage(of(LIKE, 1, true));
    const told = { ...of(LIKE, 8), isPartial: true } as const;
    await apply({ kind: 'reactions', chatId: CHAT, id: 5, reactions: told });
    expect(await seen()).toEqual(of(LIKE, 8, true));
    await apply({ kind: 'editMessage', message: { ...message, text: 'new', reactions: told } });
    expect(await seen()).toEqual(of(LIKE, 8, true));
  });

  it('leave ours as we chose them while the server does not know of it', async () => {
    const { apply, seen, cache } = await anAccountWithMessage(of(LIKE, 1, true));
    await cache.addOutbox({ kind: 'react', chatId: CHAT, messageId: 5, reactions: [LIKE] });
    await apply({ kind: 'reactions', chatId: CHAT, id: 5, reactions: of(LIKE, 2) });
    expect(await seen()).toEqual(of(LIKE, 3, true));
  });
});
