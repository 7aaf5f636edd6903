import { describe, expect, it } from 'vitest';
import type { OutboxAction } from '#model/outbox-action.ts';
import { Bench, aText } from '#tests/builders/outbox-bench.ts';
import { settled } from '#tests/fakes/fake-clock.ts';

const anAnswer = (randomId: string, replyToUnsent: string): OutboxAction =>
  ({ ...aText(randomId), replyToUnsent }) as OutboxAction;
const anEdit = (ofUnsent: string, text: string): OutboxAction => ({
  kind: 'edit',
  chatId: 'u1',
  messageId: 0,
  ofUnsent,
  text,
  entities: [],
});

describe('what is about an unsent message', () => {
  it('waits until that has gone, also beyond a restart', async () => {
    const bench = new Bench();
    await bench.add(aText('a'), anAnswer('b', 'a'), anEdit('a', 'better'));
    expect(bench.delivering).toEqual([1]);
    const again = bench.restart();
    again.outbox.resume();
    await settled();
    expect(again.delivering).toEqual([1]);
    again.call(1).resolve();
    await settled();
    expect(again.delivering).toEqual([1, 2, 3]);
  });

  it('waits beside one that failed, and holds nothing else back', async () => {
    const bench = new Bench();
    await bench.add(aText('a'), anAnswer('b', 'a'), aText('c'));
    await bench.call(1).reject('CHAT_WRITE_FORBIDDEN');
    expect(bench.delivering).toEqual([1, 3]);
    await bench.outbox.retry('a');
    bench.call(3).resolve();
    await settled();
    bench.call(1).resolve();
    await settled();
    expect(bench.delivering).toEqual([1, 3, 1, 2]);
  });

  it('goes by itself when that was taken back', async () => {
    const bench = new Bench();
    await bench.add(aText('a'), anAnswer('b', 'a'));
    await bench.outbox.discard('a');
    expect(bench.delivering.at(-1)).toBe(2);
  });
});

describe('other words for an unsent message', () => {
  const words = { text: 'other words', entities: [] };

  it('take the place of the first ones, durably, before it is tried', async () => {
    const bench = new Bench();
    bench.isOnline = false;
    await bench.add(aText('a'));
    expect(await bench.outbox.rewrite('a', words)).toBe(true);
    const again = bench.restart();
    again.outbox.resume();
    await settled();
    expect(again.call(1).row.action).toMatchObject({ kind: 'sendText', randomId: 'a', text: 'other words' });
  });

  it('give a refused one another chance', async () => {
    const bench = new Bench();
    await bench.add(aText('a'));
    await bench.call(1).reject('MESSAGE_TOO_LONG');
    expect(await bench.outbox.rewrite('a', words)).toBe(true);
    await settled();
    expect(bench.delivering).toEqual([1, 1]);
    expect(bench.call(1).row).toMatchObject({ attempts: 1, action: words });
  });

  it('do not lift a wait', async () => {
    const bench = new Bench();
    await bench.add(aText('a'));
    await bench.call(1).reject('SLOWMODE_WAIT', 30);
    expect(await bench.outbox.rewrite('a', words)).toBe(true);
    await settled();
    expect(bench.delivering).toEqual([1]);
    await bench.clock.advance(30_000);
    expect(bench.call(1).row.action).toMatchObject(words);
    expect(bench.delivering).toEqual([1, 1]);
  });

  it('are not put where a try is under way or may have arrived, nor where nothing is', async () => {
    const bench = new Bench();
    await bench.add(aText('a'));
    expect(await bench.outbox.rewrite('a', words)).toBe(false);
    await bench.call(1).reject('TIMEOUT');
    expect(await bench.outbox.rewrite('a', words)).toBe(false);
    expect(await bench.outbox.rewrite('z', words)).toBe(false);
    expect((await bench.cache.outbox())[0]?.action).toMatchObject({ text: 'text a' });
  });
});
