import { describe, expect, it } from 'vitest';
import { VirtualClock } from '../clock.ts';
import { dialogPage } from '../dialog-page.ts';
import { pageAnswer } from '../message-answers.ts';
import { messageById } from '../message-view.ts';
import { chatIdOf, isChannel } from '../peers.ts';
import { sendMessage } from '../operations/send-message.ts';
import { createWorld, type World } from '../world.ts';
import { aWorld } from '../a-world.ts';
import { OWNER_ID } from './owner.ts';

function everything(world: World): unknown[] {
  return world.plan.slots.map(({ key, count }) =>
    Array.from({ length: count }, (_, index) => world.messages.get(key, index)),
  );
}

/** File references are made anew for each answer. */
function plain(value: unknown): string {
  return JSON.stringify(value, (name, field: unknown) => {
    if (name === 'file_reference') return undefined;
    return typeof field === 'bigint' ? String(field) : field;
  });
}

describe('the seeded world', () => {
  it('is the same for the same seed, and another for another', () => {
    const [one, same, other] = [aWorld({ seed: 3 }), aWorld({ seed: 3 }), aWorld({ seed: 4 })];
    expect(plain(everything(one.world))).toBe(plain(everything(same.world)));
    expect(plain(everything(one.world))).not.toBe(plain(everything(other.world)));
  });

  it('numbers the messages of a box by date', () => {
    const { world } = aWorld({ dialogs: 60, messages: 4000 });
    const box = world.boxes.user(OWNER_ID);
    const dates = Array.from({ length: box.topId }, (_, at) => {
      const message = messageById(world, OWNER_ID, at + 1);
      return message._ === 'messageEmpty' ? 0 : message.date;
    });
    expect(dates).toEqual([...dates].sort((one, other) => one - other));
    expect(dates[0]).toBeGreaterThan(0);
    expect(dates.at(-1)).toBeLessThanOrEqual(world.date);
  });

  it('has all kinds of chats and messages, and one long history', () => {
    const { world } = aWorld({ dialogs: 60, messages: 8000 });
    const kinds = new Set(world.plan.slots.map(({ form, kind }) => `${form} ${kind}`));
    for (const kind of [
      'private saved',
      'private service',
      'private bot',
      'group family',
      'supergroup team',
      'channel news',
    ]) {
      expect(kinds).toContain(kind);
    }
    expect(Math.max(...world.plan.slots.map((slot) => slot.count))).toBeGreaterThanOrEqual(2000);
    const records = world.plan.slots.flatMap(({ key, count }) => {
      return Array.from({ length: Math.min(count, 900) }, (_, index) => world.messages.require(key, index));
    });
    const media = new Set(records.map((record) => record.media?._));
    for (const name of ['Photo', 'Document', 'Geo', 'Contact', 'Poll', 'WebPage'])
      expect(media).toContain(`messageMedia${name}`);
    for (const field of [
      'forward',
      'replyTo',
      'action',
      'editDate',
      'reactions',
      'pinned',
      'mentions',
    ] as const) {
      expect(
        records.some((record) => record[field] !== undefined),
        field,
      ).toBe(true);
    }
  }, 60_000);

  it('of a million messages starts fast, stays small, and answers at once', () => {
    const start = performance.now();
    const world = createWorld({ clock: new VirtualClock(), seed: 1, dialogs: 10_000, messages: 1_000_000 });
    const all = {
      folder: undefined,
      excludePinned: false,
      offsetDate: 0,
      offsetId: 0,
      offsetKey: undefined,
      limit: 100,
    };
    const { keys, count } = dialogPage(world, OWNER_ID, all);
    for (const key of keys)
      pageAnswer(world, OWNER_ID, key, { offset_id: 0, add_offset: 0, limit: 1, max_id: 0, min_id: 0 });
    const seconds = (performance.now() - start) / 1000;
    expect(count).toBe(10_000);
    expect(world.plan.slots.reduce((sum, slot) => sum + slot.count, 0)).toBeGreaterThan(950_000);
    expect(seconds).toBeLessThan(10);
    expect(process.memoryUsage().rss).toBeLessThan(1e9);
  }, 60_000);
});

describe('the state of a world', () => {
  it('survives being saved, cloned and read into a world made later', () => {
    const first = aWorld();
    const peer = { _: 'peerUser', user_id: 1_000_002n } as const;
    const sent = sendMessage(first.world, { from: OWNER_ID, peer, text: 'saqlansin' });
    const saved = Object.entries(first.world.stateful).map(
      ([name, part]) => [name, structuredClone(part.exportState())] as const,
    );
    const clock = new VirtualClock(first.clock.now() + 86_400_000 * 3);
    const world = createWorld({ clock, seed: 1, dialogs: 24, messages: 800 });
    for (const [name, state] of saved) world.stateful[name as keyof World['stateful']].importState(state);
    const views = (one: World): string => {
      const keys = one.dialogs.ordered(OWNER_ID, undefined);
      return plain(
        keys.map((key) => {
          const { id } = one.dialogs.top(OWNER_ID, key);
          const message = messageById(one, OWNER_ID, id, isChannel(key) ? chatIdOf(key) : undefined);
          return [key, one.dialogs.unread(OWNER_ID, key), message];
        }),
      );
    };
    expect(views(world)).toBe(views(first.world));
    expect(messageById(world, OWNER_ID, sent.id)).toMatchObject({ message: 'saqlansin' });
    expect(world.boxes.user(OWNER_ID).log.pts).toBe(first.world.boxes.user(OWNER_ID).log.pts);
  });
});
