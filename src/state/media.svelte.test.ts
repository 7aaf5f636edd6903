// @vitest-environment jsdom
import { CallError } from '#contract/errors.ts';
import { FakeRemote } from '#tests/fakes/fake-remote.ts';
import { flushSync } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { MediaState } from './media.svelte.ts';

const SOURCE = { kind: 'avatar', peerId: 'u1', size: 'small' } as const;
const moment = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeAll(() => {
  // jsdom has no addresses for blobs.
  let last = 0;
  URL.createObjectURL = () => `blob:${++last}`;
  URL.revokeObjectURL = () => undefined;
});

/** Reads a file's address as a component does; the answer ends the reading. */
function watch(read: () => string | undefined): { seen: (string | undefined)[]; stop: () => void } {
  const seen: (string | undefined)[] = [];
  const stop = $effect.root(() => {
    $effect(() => void seen.push(read()));
  });
  flushSync();
  return { seen, stop };
}

describe('MediaState', () => {
  it('loads what is looked at, once for all who look', async () => {
    const remote = new FakeRemote().answer('media.load', () => new Blob(['x']));
    const media = new MediaState(remote);
    const one = watch(() => media.file(SOURCE).url);
    const two = watch(() => media.file(SOURCE).url);
    await moment();
    flushSync();
    expect(remote.asked('media.load')).toHaveLength(1);
    expect(one.seen.at(-1)).toMatch(/^blob:/);
    expect(two.seen.at(-1)).toBe(one.seen.at(-1));
    one.stop();
    two.stop();
  });

  it('stops loading when nobody looks any more, and begins again', async () => {
    const aborted = vi.fn();
    const remote = new FakeRemote().answer('media.load', (_, { signal }) => {
      signal?.addEventListener('abort', aborted);
      return new Promise<Blob>(() => undefined);
    });
    const media = new MediaState(remote);
    const first = watch(() => media.file(SOURCE).url);
    await moment();
    first.stop();
    await moment();
    expect(aborted).toHaveBeenCalledOnce();
    expect(media.file(SOURCE).status).toBe('idle');
    const second = watch(() => media.file(SOURCE).url);
    await moment();
    expect(remote.asked('media.load')).toHaveLength(2);
    second.stop();
  });

  it('tells progress and failure, and tries again once online', async () => {
    const remote = new FakeRemote().answer('media.load', () => Promise.reject(new CallError('OFFLINE')));
    const media = new MediaState(remote);
    const file = media.file(SOURCE, 'v1');
    const { stop } = watch(() => file.url);
    remote.emit({ type: 'fileProgress', source: SOURCE, loaded: 5, total: 10 });
    await moment();
    expect([file.loaded, file.total, file.failure]).toEqual([5, 10, 'OFFLINE']);
    remote.answer('media.load', () => new Blob(['x']));
    remote.emit({ type: 'connection', connection: { state: 'online' } });
    await moment();
    expect(file.status).toBe('ready');
    stop();
  });

  it('loads anew when the picture has changed', () => {
    const media = new MediaState(new FakeRemote());
    expect(media.file(SOURCE, 'old')).not.toBe(media.file(SOURCE, 'new'));
    expect(media.file(SOURCE, 'new')).toBe(media.file(SOURCE, 'new'));
  });
});
