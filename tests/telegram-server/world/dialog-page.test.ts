import { describe, expect, it } from 'vitest';
import { getDialogs } from '../api/messages/get-dialogs.ts';
import type { Methods, Type } from '../tl/schema.gen.ts';
import { aCall, aWorld, inputPeer } from './a-world.ts';
import { peerKey } from './peers.ts';
import { OWNER_ID } from './seed/owner.ts';
import { sendMessage } from './operations/send-message.ts';
import type { World } from './world.ts';

type Params = Methods['messages.getDialogs']['params'];

async function page(
  world: World,
  params: Partial<Params>,
): Promise<Extract<Type['messages.Dialogs'], { dialogs: unknown }>> {
  const start: Params = {
    offset_date: 0,
    offset_id: 0,
    offset_peer: { _: 'inputPeerEmpty' },
    limit: 100,
    hash: 0n,
  };
  const answer = await getDialogs({ ...start, ...params }, aCall(world, OWNER_ID));
  if (answer._ === 'messages.dialogsNotModified') throw new Error(answer._);
  return answer;
}

/** Walks the whole list as the documents say: by date and id of the last dialog's message, and its peer. */
async function walk(world: World, params: Partial<Params>): Promise<string[]> {
  const seen: string[] = [];
  for (let next: Partial<Params> = params; seen.length <= 500;) {
    const { dialogs, messages } = await page(world, next);
    const last = dialogs.at(-1);
    if (last === undefined) return seen;
    seen.push(...dialogs.flatMap((dialog) => (dialog._ === 'dialog' ? [peerKey(dialog.peer)] : [])));
    const isTop = (message: Type['Message']): boolean => {
      return (
        message.id === last.top_message &&
        message._ !== 'messageEmpty' &&
        peerKey(message.peer_id) === peerKey(last.peer)
      );
    };
    const top = messages.find(isTop);
    const offset_date = top !== undefined && top._ !== 'messageEmpty' ? top.date : 0;
    next = {
      ...params,
      offset_date,
      offset_id: last.top_message,
      offset_peer: inputPeer(world, last.peer, OWNER_ID),
    };
  }
  return seen;
}

describe('the list of dialogs', () => {
  it.each([1, 3, 7, 100])('is walked without a gap or a double, %i at a time', async (limit) => {
    const { world } = aWorld({ dialogs: 60, messages: 1500 });
    const listed = (folder?: number): number => world.dialogs.ordered(OWNER_ID, folder).length;
    for (const [params, count] of [
      [{}, listed()],
      [{ folder_id: 1 }, listed(1)],
      [{ folder_id: 0, exclude_pinned: true }, listed(0) - world.dialogs.pins(OWNER_ID, 0).length],
    ] as const) {
      const seen = await walk(world, { ...params, limit });
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength(count);
    }
  });

  it.each([1, 2, 5])('is walked when many dialogs end in the same second, %i at a time', async (limit) => {
    const { world, clock } = aWorld({ dialogs: 40, messages: 600 });
    clock.advance(60_000);
    for (const { form, people, orphaned } of world.plan.slots) {
      if (form !== 'private' || people[1] === OWNER_ID || orphaned) continue;
      sendMessage(world, { from: people[1]!, peer: { _: 'peerUser', user_id: OWNER_ID }, text: 'birga' });
    }
    const order = world.dialogs.ordered(OWNER_ID, undefined);
    const same = order.filter((key) => world.dialogs.top(OWNER_ID, key).date === world.date);
    expect(same.length).toBeGreaterThan(10);
    const seen = await walk(world, { limit });
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(order.length);
  });

  it('begins with the archive as one line, then the pinned ones in their order', async () => {
    const { world } = aWorld({ dialogs: 60, messages: 1500 });
    const { dialogs } = await page(world, { folder_id: 0 });
    expect(dialogs[0]).toMatchObject({ _: 'dialogFolder', folder: { id: 1 } });
    const pins = world.dialogs.pins(OWNER_ID, 0);
    expect(pins.length).toBeGreaterThan(1);
    expect(dialogs.slice(1, pins.length + 2).map((dialog) => dialog.pinned === true)).toEqual([
      ...pins.map(() => true),
      false,
    ]);
    expect(dialogs.some((dialog) => dialog._ === 'dialog' && dialog.folder_id === 1)).toBe(false);
  });

  it('puts a dialog on top when a message comes', async () => {
    const { world, clock } = aWorld();
    clock.advance(1000);
    const from = world.plan.slots
      .find((slot) => slot.kind === 'customer' && slot.language === 'uz-Cyrl')!
      .people.at(-1)!;
    sendMessage(world, { from, peer: { _: 'peerUser', user_id: OWNER_ID }, text: 'салом' });
    const { dialogs, messages } = await page(world, { exclude_pinned: true, limit: 1 });
    expect(dialogs[0]?.peer).toEqual({ _: 'peerUser', user_id: from });
    expect(messages[0]).toMatchObject({ message: 'салом' });
  });

  it('names everybody it speaks of', async () => {
    const { world } = aWorld({ dialogs: 60, messages: 1500 });
    const { dialogs, chats, users } = await page(world, {});
    const known = new Set([...chats, ...users].map((one) => one.id));
    const ids = dialogs.map(({ peer }) => BigInt(peerKey(peer).split(':')[1]!));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });
});
