import type { CDPSession, Page } from '@playwright/test';

export interface Heap {
  /** Bytes in use after garbage collection. */
  readonly page: number;
  readonly workers: number;
  /** Elements held by scripts though they are in no document. */
  readonly detached: number;
}

/** What the page and its workers hold after everything that can go has gone. */
export async function heapOf(page: Page, options = { countDetached: true }): Promise<Heap> {
  const session = await page.context().newCDPSession(page);
  const workers = await workersOf(session);
  const sums = [];
  for (const send of workers) {
    await send('HeapProfiler.collectGarbage');
    sums.push(sizeOf(await send<Usage>('Runtime.getHeapUsage')));
  }
  await session.send('HeapProfiler.collectGarbage');
  const used = sizeOf(await session.send('Runtime.getHeapUsage'));
  const detached = options.countDetached ? await countDetached(session) : 0;
  await session.detach();
  return { page: used, workers: sums.reduce((sum, size) => sum + size, 0), detached };
}

interface Usage {
  readonly usedSize: number;
  /** Bytes of array buffers. */
  readonly backingStorageSize?: number;
}

const sizeOf = ({ usedSize, backingStorageSize = 0 }: Usage): number => usedSize + backingStorageSize;

type Send = <T>(method: string) => Promise<T>;

/** A way to speak to each worker of the page. */
async function workersOf(session: CDPSession): Promise<readonly Send[]> {
  const ids: string[] = [];
  const waiting = new Map<number, (result: unknown) => void>();
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') ids.push(sessionId);
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  let next = 0;
  return ids.map((sessionId): Send => (method) => {
    const id = ++next;
    const answer = new Promise<never>((resolve) => waiting.set(id, resolve as (result: unknown) => void));
    return session
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      .then(() => answer);
  });
}

/** Elements that exist less those in the document: what scripts hold of what was taken out. */
async function countDetached(session: CDPSession): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'Node.prototype' });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const counted = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: String(function (this: readonly Node[]) {
      const isDetached = (node: Node): boolean => {
        try {
          const isAlone = node instanceof Element && !node.isConnected;
          return isAlone && !(node.getRootNode() instanceof DocumentFragment);
        } catch {
          // Among the objects are the prototypes of all kinds of elements, which can be asked for nothing.
          return false;
        }
      };
      return this.filter(isDetached).length;
    }),
    returnByValue: true,
  });
  return Number(counted.result.value);
}
