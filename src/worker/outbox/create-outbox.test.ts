import { Bench, aFile, aText } from '#tests/builders/outbox-bench.ts';
import { describe, expect, it } from 'vitest';
import { CallError } from '#contract/errors.ts';
import type { OutboxAction, OutboxRow } from '#model/outbox-action.ts';
import { settled } from '#tests/fakes/fake-clock.ts';
import { createOutbox } from './create-outbox.ts';

describe('the outbox', () => {
  it('works a lane off in order, one row at a time, and keeps nothing of what is done', async () => {
    const bench = new Bench();
    await bench.add(aText('a'), aText('b'));
    expect(bench.delivering).toEqual([1]);
    bench.call(1).resolve();
    await settled();
    expect(bench.delivering).toEqual([1, 2]);
    bench.call(2).resolve();
    await settled();
    expect(bench.log).toEqual(['1 sending', '1 delivered', '2 sending', '2 delivered']);
    expect(await bench.cache.outbox()).toEqual([]);
  });

  it('keeps at most four lanes going, and files out of the last place', async () => {
    const bench = new Bench();
    await bench.add(
      ...(['u1', 'u2', 'u3', 'u4'] as const).map((id) => aFile(id, id)),
      aText('x', 'u5'),
      aText('y', 'u6'),
    );
    expect(bench.delivering).toEqual([1, 2, 3, 5]);
    bench.call(5).resolve();
    await settled();
    expect(bench.delivering).toEqual([1, 2, 3, 5, 6]);
  });

  it('does not let marks and edits of a chat wait for its messages', async () => {
    const bench = new Bench();
    await bench.add(
      aText('a'),
      { kind: 'read', chatId: 'u1', maxId: 5 },
      { kind: 'delete', chatId: 'u1', ids: [1], forAll: true },
    );
    expect(bench.delivering).toEqual([1, 2, 3]);
  });

  it('backs off, holding its lane, and tries at once when the network is back', async () => {
    const bench = new Bench();
    await bench.add(aText('a'), aText('b'));
    await bench.call(1).reject('TIMEOUT');
    expect((await bench.cache.outbox())[0]?.trouble).toEqual({
      code: 'TIMEOUT',
      since: bench.clock.now(),
      retryAt: bench.clock.now() + 1000,
    });
    await bench.clock.advance(999);
    expect(bench.delivering).toEqual([1]);
    await bench.clock.advance(1);
    expect(bench.delivering).toEqual([1, 1]);
    await bench.call(1).reject('OFFLINE');
    bench.outbox.resume();
    await settled();
    expect(bench.delivering).toEqual([1, 1, 1]);
    expect(bench.call(1).row).toMatchObject({
      attempts: 3,
      mayHaveArrived: true,
      action: { randomId: 'a' },
    });
  });

  it('asks again soon, with the same random_id, once the message is there and its answer is not', async () => {
    const bench = new Bench();
    await bench.add(aText('a'), aText('b'));
    await bench.outbox.sawEcho(1, 7);
    await bench.clock.advance(999);
    expect(bench.delivering).toEqual([1]);
    await bench.clock.advance(1);
    expect(bench.call(1).signal.aborted).toBe(true);
    await bench.clock.advance(1000);
    expect(bench.delivering).toEqual([1, 1]);
    expect(bench.call(1).row).toMatchObject({ echoId: 7, action: { randomId: 'a' } });
    await bench.call(1).reject('RANDOM_ID_DUPLICATE');
    expect(bench.delivering).toEqual([1, 1, 2]);
  });

  it('shows a message again that was taken for another one and is refused', async () => {
    const bench = new Bench();
    await bench.add(aText('a'));
    await bench.outbox.sawEcho(1, 7);
    await bench.call(1).reject('CHAT_WRITE_FORBIDDEN');
    const [row] = await bench.cache.outbox();
    expect(row).toMatchObject({ state: 'failed', trouble: { code: 'CHAT_WRITE_FORBIDDEN' } });
    expect(row).not.toHaveProperty('echoId');
  });

  it('takes what is done off a full disk as soon as that can be', async () => {
    const bench = new Bench();
    const commit = bench.cache.commit.bind(bench.cache);
    await bench.add(aText('a'));
    bench.cache.commit = () => Promise.reject(new CallError('STORAGE_FULL'));
    bench.call(1).resolve();
    await settled();
    expect(bench.log.at(-1)).toBe('1 delivered');
    expect(await bench.cache.outbox()).toHaveLength(1);
    bench.cache.commit = commit;
    await bench.clock.advance(1000);
    expect(await bench.cache.outbox()).toEqual([]);
  });

  it('sits still while it is offline', async () => {
    const bench = new Bench();
    bench.isOnline = false;
    await bench.add(aText('a'));
    await bench.clock.advance(1_000_000);
    expect(bench.delivering).toEqual([]);
    bench.isOnline = true;
    bench.outbox.resume();
    await settled();
    expect(bench.delivering).toEqual([1]);
  });

  it('waits out a flood wait to the second, with every chat, whatever the network does', async () => {
    const bench = new Bench();
    await bench.add(aText('a'));
    await bench.call(1).reject('FLOOD_WAIT', 31);
    await bench.add(aText('b', 'u2'), { kind: 'read', chatId: 'u2', maxId: 1 });
    bench.outbox.resume();
    await bench.outbox.retry('a');
    await bench.clock.advance(30_999);
    expect(bench.delivering).toEqual([1, 3]);
    await bench.clock.advance(1);
    expect(bench.delivering).toEqual([1, 3, 1, 2]);
  });

  it('does not wait a day longer because the clock was put back by one', async () => {
    const bench = new Bench();
    await bench.add(aText('a'));
    await bench.call(1).reject('FLOOD_WAIT', 20);
    bench.clock.put(-86_400_000);
    await bench.clock.advance(20_000);
    expect(bench.calls).toHaveLength(2);
  });

  it('remembers a flood wait over a restart', async () => {
    const before = new Bench();
    await before.add(aText('a'));
    await before.call(1).reject('FLOOD_WAIT', 60);
    const bench = before.restart();
    await bench.add(aText('b', 'u2'));
    await bench.clock.advance(59_999);
    expect(bench.delivering).toEqual([]);
    await bench.clock.advance(1);
    expect(bench.delivering).toEqual([1, 2]);
  });

  it('in slow mode holds that chat alone', async () => {
    const bench = new Bench();
    await bench.add(aText('a'));
    await bench.call(1).reject('SLOWMODE_WAIT', 60);
    await bench.add(aText('b'), aText('c', 'u2'));
    expect(bench.delivering).toEqual([1, 3]);
  });

  it('keeps a refused message for the user, who lets the next ones pass, and may try or discard it', async () => {
    const bench = new Bench();
    await bench.add(aText('a'), aText('b'));
    await bench.call(1).reject('CHAT_WRITE_FORBIDDEN');
    expect(bench.delivering).toEqual([1, 2]);
    expect((await bench.cache.outbox())[0]).toMatchObject({
      state: 'failed',
      trouble: { code: 'CHAT_WRITE_FORBIDDEN' },
    });
    bench.call(2).resolve();
    await settled();
    await bench.outbox.retry('a');
    await settled();
    expect(bench.delivering).toEqual([1, 2, 1]);
    await bench.call(1).reject('PEER_FLOOD');
    await bench.outbox.discard('a');
    expect(bench.log.at(-1)).toBe('1 discarded');
    expect(await bench.cache.outbox()).toEqual([]);
    await expect(bench.outbox.retry('a')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('stops a message that is discarded under way, and goes on with the next', async () => {
    const bench = new Bench();
    await bench.add(aText('a'), aText('b'));
    await bench.outbox.discard('a');
    expect(bench.call(1).signal.aborted).toBe(true);
    await bench.call(1).reject('ABORTED');
    expect(bench.delivering).toEqual([1, 2]);
    expect(bench.log).toEqual(['1 sending', '1 discarded', '2 sending']);
  });

  it('lets a refused mark or edit go, with what the server said', async () => {
    const gone: OutboxRow[] = [];
    const bench = new Bench();
    const outbox = createOutbox({
      store: bench.cache,
      clock: bench.clock,
      isOnline: () => true,
      deliver: () => Promise.reject(new CallError('MESSAGE_EDIT_TIME_EXPIRED')),
      onChange: () => undefined,
      onGone: (row) => gone.push(row),
    });
    outbox.add(
      await bench.cache.addOutbox({ kind: 'edit', chatId: 'u1', messageId: 1, text: '', entities: [] }),
    );
    await settled();
    expect(gone).toMatchObject([{ trouble: { code: 'MESSAGE_EDIT_TIME_EXPIRED' } }]);
    expect(await bench.cache.outbox()).toEqual([]);
  });

  it('keeps only the last word of marks, drafts and edits that still wait', async () => {
    const bench = new Bench();
    bench.isOnline = false;
    const edit = (messageId: number): OutboxAction => ({
      kind: 'edit',
      chatId: 'u1',
      messageId,
      text: '',
      entities: [],
    });
    await bench.add(
      { kind: 'read', chatId: 'u1', maxId: 5 },
      { kind: 'mute', chatId: 'u1', until: 0 },
      { kind: 'read', chatId: 'u2', maxId: 1 },
      { kind: 'read', chatId: 'u1', maxId: 9 },
      { kind: 'mute', chatId: 'u1', until: 7 },
      edit(1),
      edit(2),
      edit(1),
      { kind: 'read', chatId: 'u1', maxId: 3 },
    );
    expect(bench.log).toEqual(['1 superseded', '2 superseded', '6 superseded']);
    expect((await bench.cache.outbox()).map(({ seq }) => seq)).toEqual([3, 4, 5, 7, 8, 9]);
  });

  it('takes a duplicate for what it is', async () => {
    const bench = new Bench();
    await bench.add(aText('a'));
    await bench.call(1).reject('RANDOM_ID_DUPLICATE');
    expect(bench.log.at(-1)).toBe('1 delivered');
  });

  it('does not send again what an update confirmed while the answer was lost', async () => {
    const bench = new Bench();
    await bench.add(aText('a'));
    await bench.cache.commit({ outboxGone: [1] });
    await bench.call(1).reject('TIMEOUT');
    await bench.clock.advance(100_000);
    expect(bench.delivering).toEqual([1]);
    expect(bench.log.at(-1)).toBe('1 delivered');
  });

  it('sends after a restart what was under way, with the same random_id, before what is new', async () => {
    const before = new Bench();
    await before.add(aText('a'));
    expect((await before.cache.outbox())[0]?.state).toBe('sending');
    const bench = before.restart();
    expect(before.call(1).signal.aborted).toBe(true);
    await bench.add(aText('b'));
    expect(bench.delivering).toEqual([1]);
    expect(bench.call(1).row.action).toEqual(aText('a'));
    before.call(1).resolve();
    await settled();
    expect(before.log.at(-1)).toBe('1 sending');
    expect(await bench.cache.outbox()).toHaveLength(2);
  });

  it('stops for good when nobody is signed in any more, and keeps its rows', async () => {
    const bench = new Bench();
    await bench.add(aText('a'), aText('b', 'u2'));
    await bench.call(1).reject('SESSION_REVOKED');
    expect(bench.call(2).signal.aborted).toBe(true);
    bench.outbox.resume();
    await bench.clock.advance(1_000_000);
    expect(bench.delivering).toEqual([1, 2]);
    expect(await bench.cache.outbox()).toHaveLength(2);
  });

  it('tells the progress of a file', async () => {
    const bench = new Bench();
    await bench.add(aFile('a', 'u1'));
    bench.call(1).progress(1, 2);
    expect(bench.log.at(-1)).toBe('1 1/2');
  });
});
