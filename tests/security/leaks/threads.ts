import type { CDPSession, Page } from '@playwright/test';

/** One thread of a page under the debugger. */
export interface Thread {
  readonly name: string;
  send<T>(method: string, params?: object): Promise<T>;
  on(method: string, listener: (params: never) => void): void;
}

/** Does something with the page, with each of its workers and with the service worker in turn, under the debugger. */
export async function onThreads<T>(page: Page, work: (thread: Thread) => Promise<T>): Promise<T[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const done: T[] = [];
    for (const thread of [pageThread(session), ...(await workerThreads(session))])
      done.push(await work(thread));
    return done;
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
  const found: { sessionId: string; type: string }[] = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    found.push({ sessionId, type: targetInfo.type });
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const workers = found.filter(({ type }) => type === 'worker');
  const serviceWorkers = found.filter(({ type }) => type === 'service_worker');
  return [
    ...workers.map(({ sessionId }, index) => tunnel(session, sessionId, `worker ${index + 1}`)),
    ...serviceWorkers.map(({ sessionId }) => tunnel(session, sessionId, 'the service worker')),
  ];
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
