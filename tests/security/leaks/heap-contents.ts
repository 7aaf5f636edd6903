import type { Page } from '@playwright/test';
import type { Place } from './find.ts';
import { liveBuffers } from './live-buffers.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';
import { onThreads, type Thread } from './threads.ts';

/** What is alive in the memory of a page, of its worker and of its service worker. */
export interface Heap {
  /** All strings, thread by thread, and the bytes of every buffer and blob. */
  readonly places: readonly Place[];
  /** Buffers whose bytes could not be had, each with what holds it. */
  readonly unread: readonly string[];
  /** Which threads were looked at. */
  readonly threads: readonly string[];
  /** Keys that a script could still use. */
  readonly keys: readonly HeldKey[];
}

interface HeldKey {
  readonly thread: string;
  readonly name: string;
  readonly isExtractable: boolean;
}

/** For V8: a snapshot cuts strings off after 1024 characters unless it is told otherwise. */
export const WHOLE_STRINGS = '--js-flags=--heap-snapshot-string-limit=100000000';

/** Collects garbage first: what nobody holds any more is not counted, though its bytes may stand in the memory for a while. */
export async function heapContents(page: Page): Promise<Heap> {
  const all = await onThreads(page, async (thread) => {
    const snapshot = await takeSnapshot(thread);
    const strings = { name: `strings of ${thread.name}`, bytes: Buffer.from(snapshot.strings.join('\n')) };
    const { places, unread } = await liveBuffers(thread, snapshot);
    return { thread, places: [strings, ...places], unread, keys: await cryptoKeys(thread, snapshot) };
  });
  return {
    places: all.flatMap(({ places }) => places),
    unread: all.flatMap(({ unread }) => unread),
    threads: all.map(({ thread }) => thread.name),
    keys: all.flatMap(({ keys }) => keys),
  };
}

/** The keys alone, which is quicker. */
export async function heldKeys(page: Page): Promise<HeldKey[]> {
  const all = await onThreads(page, async (thread) => cryptoKeys(thread, await takeSnapshot(thread)));
  return all.flat();
}

/** Runs in the thread, on what may be a key. */
const KEY_FACTS = `function () {
  if (!(this instanceof CryptoKey)) return undefined;
  return { name: this.algorithm.name + ' for ' + this.usages.join(', '), isExtractable: this.extractable };
}`;

async function cryptoKeys(thread: Thread, snapshot: Snapshot): Promise<HeldKey[]> {
  const keys: HeldKey[] = [];
  for (const node of snapshot.all.filter((node) => snapshot.name(node) === 'CryptoKey')) {
    // What stands for the class itself, or is inside of the engine, is no object that could be had.
    const found = await thread
      .send<{ result: { objectId?: string } }>('HeapProfiler.getObjectByHeapObjectId', {
        objectId: snapshot.id(node),
      })
      .catch(() => undefined);
    const objectId = found?.result.objectId;
    if (objectId === undefined) continue;
    const params = { objectId, functionDeclaration: KEY_FACTS, returnByValue: true };
    const { result } = await thread.send<{ result: { value?: Omit<HeldKey, 'thread'> } }>(
      'Runtime.callFunctionOn',
      params,
    );
    if (result.value) keys.push({ thread: thread.name, ...result.value });
  }
  return keys;
}
