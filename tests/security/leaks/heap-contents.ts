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
  /** All strings, and the bytes of all buffers, thread by thread. */
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
      places.push({ name: `strings of ${thread.name}`, bytes: await strings(thread) });
      places.push({ name: `buffers of ${thread.name}`, bytes: await buffers(thread) });
      keys.push(...(await cryptoKeys(thread)));
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

async function strings(thread: Thread): Promise<Buffer> {
  const chunks: string[] = [];
  thread.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }: { chunk: string }) => void chunks.push(chunk));
  await thread.send('HeapProfiler.enable');
  await thread.send('HeapProfiler.collectGarbage');
  await thread.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  const snapshot = JSON.parse(chunks.join('')) as { strings: string[] };
  return Buffer.from(snapshot.strings.join('\n'));
}

/** All live objects of a kind, handed to a function inside the thread. */
async function ask<T>(thread: Thread, prototype: string, of: (objects: never) => T): Promise<T> {
  const { result } = await thread.send<{ result: { objectId: string } }>('Runtime.evaluate', {
    expression: prototype,
    objectGroup: 'heap',
  });
  const { objects } = await thread.send<{ objects: { objectId: string } }>('Runtime.queryObjects', {
    prototypeObjectId: result.objectId,
    objectGroup: 'heap',
  });
  const answer = await thread.send<{ result: { value: T } }>('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: `function () { return (${of.toString()})(this); }`,
    returnByValue: true,
  });
  await thread.send('Runtime.releaseObjectGroup', { objectGroup: 'heap' });
  return answer.result.value;
}

async function buffers(thread: Thread): Promise<Buffer> {
  const text = await ask(thread, 'ArrayBuffer.prototype', (found: ArrayBuffer[]) => {
    const PAGE = 4096;
    let all = '';
    for (const buffer of found) {
      const bytes = new Uint8Array(buffer);
      for (let at = 0; at < bytes.length; at += PAGE) {
        const page = bytes.subarray(at, at + PAGE);
        if (page.some((byte) => byte !== 0)) all += String.fromCharCode(...page);
      }
      // Two buffers must not make one needle between them.
      all += '\0\0\0\0';
    }
    return btoa(all);
  });
  return Buffer.from(text, 'base64');
}

async function cryptoKeys(thread: Thread): Promise<Heap['keys']> {
  const found = await ask(thread, 'CryptoKey.prototype', (keys: CryptoKey[]) =>
    keys.map(({ algorithm, usages, extractable }) => ({
      name: `${algorithm.name} for ${usages.join(', ')}`,
      isExtractable: extractable,
    })),
  );
  return found.map((key) => ({ thread: thread.name, ...key }));
}
