import type { Page } from '@playwright/test';
import type { Place } from './find.ts';
import { onThreads, type Thread } from './threads.ts';

/** What is alive in the memory of a page and of its workers. */
export interface Heap {
  /**
   * All strings, thread by thread. The bytes of buffers are not among them: a snapshot has only their lengths, and Chromium's
   * debugger hands out no buffer that it has not wrapped itself (neither `queryObjects` nor `getObjectByHeapObjectId`).
   */
  readonly places: readonly Place[];
  /** How many workers were looked at. */
  readonly workers: number;
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
    const places = [{ name: `strings of ${thread.name}`, bytes: Buffer.from(snapshot.strings.join('\n')) }];
    return { places, keys: await cryptoKeys(thread, snapshot) };
  });
  return {
    places: all.flatMap(({ places }) => places),
    keys: all.flatMap(({ keys }) => keys),
    workers: all.length - 1,
  };
}

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[] } };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** Everything that is alive, after garbage was collected. */
async function takeSnapshot(thread: Thread): Promise<Snapshot> {
  const chunks: string[] = [];
  thread.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }: { chunk: string }) => void chunks.push(chunk));
  await thread.send('HeapProfiler.enable');
  await thread.send('HeapProfiler.collectGarbage');
  await thread.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return JSON.parse(chunks.join('')) as Snapshot;
}

/** The ids of all objects of these classes. */
function idsOf({ snapshot, nodes, strings }: Snapshot, classes: RegExp): string[] {
  const fields = snapshot.meta.node_fields;
  const [name, id] = [fields.indexOf('name'), fields.indexOf('id')];
  const ids: string[] = [];
  for (let at = 0; at < nodes.length; at += fields.length)
    if (classes.test(strings[nodes[at + name] ?? 0] ?? '')) ids.push(String(nodes[at + id]));
  return ids;
}

/** What a function makes of each of these objects, in the world it belongs to. */
async function ask<T>(thread: Thread, ids: readonly string[], of: (object: unknown) => T): Promise<T[]> {
  const answers: T[] = [];
  for (const heapId of ids) {
    // What stands for a class itself, or is inside of the engine, is no object that could be had.
    const found = await thread
      .send<{ result: { objectId?: string } }>('HeapProfiler.getObjectByHeapObjectId', { objectId: heapId })
      .catch(() => undefined);
    const objectId = found?.result.objectId;
    if (objectId === undefined) continue;
    const { result } = await thread.send<{ result: { value: T } }>('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function () { return (${of.toString()})(this); }`,
      returnByValue: true,
    });
    answers.push(result.value);
    await thread.send('Runtime.releaseObject', { objectId });
  }
  return answers;
}

async function cryptoKeys(thread: Thread, snapshot: Snapshot): Promise<HeldKey[]> {
  const found = await ask(thread, idsOf(snapshot, /^CryptoKey$/), (object) => {
    if (!(object instanceof CryptoKey)) return undefined;
    const { algorithm, usages, extractable } = object;
    return { name: `${algorithm.name} for ${usages.join(', ')}`, isExtractable: extractable };
  });
  return found.flatMap((key) => (key ? [{ thread: thread.name, ...key }] : []));
}
