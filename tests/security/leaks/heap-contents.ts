import type { CDPSession, Page } from '@playwright/test';
import type { Place } from './find.ts';

/** One thread of a page under the debugger. */
interface Thread {
  readonly name: string;
  send<T>(method: string, params?: object): Promise<T>;
  on(method: string, listener: (params: never) => void): void;
}

/** What is alive in the memory of a page and of its workers. */
export interface Heap {
  /** All strings, thread by thread. Chromium's debugger shows nobody the bytes of buffers. */
  readonly places: Place[];
  /** How many workers were looked at. */
  readonly workers: number;
  /** Keys that a script could still use. */
  readonly keys: { readonly thread: string; readonly name: string; readonly isExtractable: boolean }[];
}

/** Collects garbage first: what nobody holds any more is not counted, though its bytes may stand in the memory for a while. */
export async function heapContents(page: Page): Promise<Heap> {
  const session = await page.context().newCDPSession(page);
  try {
    const threads = [pageThread(session), ...(await workerThreads(session))];
    const places: Place[] = [];
    const keys: Heap['keys'] = [];
    for (const thread of threads) {
      const snapshot = await takeSnapshot(thread);
      places.push({ name: `strings of ${thread.name}`, bytes: Buffer.from(snapshot.strings.join('\n')) });
      keys.push(...(await cryptoKeys(thread, snapshot)));
    }
    return { places, keys, workers: threads.length - 1 };
  } finally {
    await session.detach();
  }
}

function pageThread(session: CDPSession): Thread {
  const loose = session as unknown as {
    send(method: string, params?: object): Promise<never>;
    on(method: string, listener: (params: never) => void): void;
  };
  return {
    name: 'the page',
    send: (method, params) => loose.send(method, params),
    on: (method, listener) => loose.on(method, listener),
  };
}

/** Speaks to a worker through the page's session, message by message. */
async function workerThreads(session: CDPSession): Promise<Thread[]> {
  const found: { sessionId: string; url: string }[] = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') found.push({ sessionId, url: targetInfo.url });
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return found.map(({ sessionId }, index) => tunnel(session, sessionId, `worker ${index + 1}`));
}

function tunnel(session: CDPSession, sessionId: string, name: string): Thread {
  const waiting = new Map<number, (answer: Answer) => void>();
  const listeners = new Map<string, (params: never) => void>();
  let lastId = 0;
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message) as Answer;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else listeners.get(message.method ?? '')?.(message.params as never);
  });
  return {
    name,
    on: (method, listener) => void listeners.set(method, listener),
    async send<T>(method: string, params: object = {}) {
      const id = ++lastId;
      const answer = new Promise<Answer>((resolve) => waiting.set(id, resolve));
      const message = JSON.stringify({ id, method, params });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
      const { result, error } = await answer;
      if (error) throw new Error(`${method}: ${error.message}`);
      return result as T;
    },
  };
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
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

async function cryptoKeys(thread: Thread, snapshot: Snapshot): Promise<Heap['keys']> {
  const found = await ask(thread, idsOf(snapshot, /^CryptoKey$/), (object) => {
    if (!(object instanceof CryptoKey)) return undefined;
    const { algorithm, usages, extractable } = object;
    return { name: `${algorithm.name} for ${usages.join(', ')}`, isExtractable: extractable };
  });
  return found.flatMap((key) => (key ? [{ thread: thread.name, ...key }] : []));
}
