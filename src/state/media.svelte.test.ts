// @vitest-environment jsdom
import { CallError } from '#contract/errors.ts';
import { FakeRemote } from '#tests/fakes/fake-remote.ts';
import { Blob as ReadableBlob } from 'node:buffer';
import { flushSync } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { MediaState } from './media.svelte.ts';

const SOURCE = { kind: 'avatar', peerId: 'u1', size: 'small' } as const;
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const OGG = 'OggS\0\x02';
/** One that can be read; jsdom's cannot. */
const aBlob = (body: string | Uint8Array, type = ''): Blob => new ReadableBlob([body], { type }) as Blob;
const moment = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeAll(() => {
  // jsdom has no addresses for blobs.
  let last = 0;
  URL.createObjectURL = (blob) => `blob:${++last}:${'type' in blob ? blob.type : ''}`;
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
    const remote = new FakeRemote().answer('media.load', () => aBlob(PNG));
    const media = new MediaState(remote);
    const one = watch(() => media.file(SOURCE).url);
    const two = watch(() => media.file(SOURCE).url);
    await vi.waitFor(() => expect(media.file(SOURCE).status).toBe('ready'));
    flushSync();
    expect(remote.asked('media.load')).toHaveLength(1);
    expect(one.seen.at(-1)).toMatch(/^blob:\d+:image\/png$/);
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
    remote.answer('media.load', () => aBlob('x'));
    remote.emit({ type: 'connection', connection: { state: 'online' } });
    await vi.waitFor(() => expect(file.status).toBe('ready'));
    stop();
  });

  it.each([
    ['a picture', PNG, 'image/svg+xml', [expect.stringMatching('image/png'), undefined, false]],
    ['a voice', OGG, 'text/html', [undefined, expect.stringMatching('audio/ogg'), false]],
    ['a playlist', '#EXTM3U\nhttp://198.51.100.7/a.ts', 'video/mp4', [undefined, undefined, true]],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml', [undefined, undefined, true]],
  ] as const)('gives an address only to what it is: %s', async (_, body, type, expected) => {
    const remote = new FakeRemote().answer('media.load', () => aBlob(body, type));
    const file = new MediaState(remote).file(SOURCE);
    expect(await file.load()).toHaveProperty('type', type);
    expect([file.urlIfThere, file.playableUrlIfThere, file.isOnlyFile]).toEqual(expected);
    file.release();
    expect([file.urlIfThere, file.playableUrlIfThere, file.isOnlyFile]).toEqual([
      ...[undefined, undefined],
      expected[2],
    ]);
  });

  it('loads anew when the picture has changed', () => {
    const media = new MediaState(new FakeRemote());
    expect(media.file(SOURCE, 'old')).not.toBe(media.file(SOURCE, 'new'));
    expect(media.file(SOURCE, 'new')).toBe(media.file(SOURCE, 'new'));
  });

  it('lets go of everything: addresses that were given, and what is still on its way', async () => {
    const revoked = vi.spyOn(URL, 'revokeObjectURL');
    let arrive: (blob: Blob) => void = () => undefined;
    const remote = new FakeRemote().answer('media.load', ({ source }) =>
      source.kind === 'avatar' ? aBlob(PNG) : new Promise((resolve) => (arrive = resolve)),
    );
    const media = new MediaState(remote);
    const there = media.file(SOURCE);
    await there.load();
    const address = there.urlIfThere;
    const late = media.file({ kind: 'pending', randomId: '1' });
    const loading = late.load();
    media.releaseAll();
    arrive(aBlob(PNG));
    expect(await loading).toBeUndefined();
    expect(revoked.mock.calls).toEqual([[address]]);
    expect([there.urlIfThere, there.blob, late.urlIfThere, late.blob]).toEqual(Array(4).fill(undefined));
    expect(media.file(SOURCE)).not.toBe(there);
    revoked.mockRestore();
  });
});
