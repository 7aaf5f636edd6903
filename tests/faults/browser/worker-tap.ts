import type { CallName, CallParams, CallResult } from '#contract/calls.ts';
import type { Failure } from '#contract/errors.ts';
import type { Reply } from '#contract/rpc.ts';
import type { Page } from '@playwright/test';

/** How a call ended: `code` when it failed; `ms` is how long it took. */
export type Answer<N extends CallName> =
  { readonly value: CallResult<N>; readonly ms: number } | { readonly code: string; readonly ms: number };

/** What stands in the page beside the app. */
interface Tap {
  readonly workers: Worker[];
  /** Under which name the last one lives. */
  name: string;
  /** How often another engine took over. */
  changes: number;
  call(name: string, params: unknown): Promise<{ value?: unknown; code?: string; ms: number }>;
}

declare global {
  interface Window {
    tap: Tap;
  }
}

/** Runs in the page before its scripts: keeps hold of the worker that the app starts, and lets the test speak to it too. */
export function tapWorkers(): void {
  const waiting = new Map<number, (reply: { value?: unknown; failure?: Failure }) => void>();
  let lastId = 0;
  const tap: Tap = {
    workers: [],
    name: '',
    changes: 0,
    call(name, params) {
      // The app counts upwards from one.
      const id = --lastId;
      const start = performance.now();
      return new Promise((resolve) => {
        waiting.set(id, ({ value, failure }) => {
          const ms = performance.now() - start;
          resolve({ ...(failure ? { code: failure.code } : { value }), ms });
        });
        tap.workers.at(-1)?.postMessage({ kind: 'call', id, name, params });
      });
    },
  };
  const listen = ({ data }: MessageEvent<Reply>): void => {
    if (data.kind === 'events') {
      for (const event of data.events) {
        if (event.type === 'engineChanged') tap.changes++;
      }
    } else {
      const answer = waiting.get(data.id);
      waiting.delete(data.id);
      answer?.(data.kind === 'result' ? { value: data.value } : { failure: data.failure });
    }
  };
  window.tap = tap;
  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      tap.workers.push(this);
      tap.name = options?.name ?? '';
      this.addEventListener('message', listen);
    }
  };
}

/** One call of the contract through the page's worker. Never settles when the page or its worker goes meanwhile. */
export async function callWorker<N extends CallName>(
  page: Page,
  name: N,
  params: CallParams<N>,
): Promise<Answer<N>> {
  const answer = await page.evaluate(([name, params]) => window.tap.call(name, params), [
    name,
    params,
  ] as const);
  return answer as Answer<N>;
}
