import type { CallName, CallParams, CallResult, Calls } from './calls.ts';
import { CallError, type Failure, fromFailure, toFailure } from './errors.ts';
import type { WorkerEvent } from './events.ts';

/** What travels. A port is anything with postMessage and onmessage: a worker, a MessagePort, a BroadcastChannel. */
export type Request =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly name: CallName;
      readonly params: unknown;
      /** The account the call is meant for; undefined = the one the page opened. */
      readonly account?: string;
    }
  | { readonly kind: 'abort'; readonly id: number };
export type Reply =
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly failure: Failure }
  | { readonly kind: 'events'; readonly events: readonly News[] };

/** An event and the account it is of; undefined for what concerns the whole app. */
export type News = WorkerEvent & { readonly account?: string };

export interface Port {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly account?: string;
}

/** The page's side: typed calls out, events in. */
export interface Remote {
  call<N extends CallName>(name: N, params: CallParams<N>, options?: CallOptions): Promise<CallResult<N>>;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: News) => void): () => void;
  /** Fails every pending call with WORKER_GONE, and every later one. */
  close(): void;
}

interface Pending {
  resolve(value: unknown): void;
  reject(error: CallError): void;
}

/** Connects the page to a port on whose other side `serve` runs. */
export const connect = (port: Port): Remote => new RemotePort(port);

class RemotePort implements Remote {
  readonly #port: Port;
  readonly #pending = new Map<number, Pending>();
  readonly #listeners = new Set<(event: News) => void>();
  #lastId = 0;
  #isClosed = false;

  constructor(port: Port) {
    this.#port = port;
    port.onmessage = ({ data }: MessageEvent<Reply>) => this.#receive(data);
  }

  call<N extends CallName>(
    name: N,
    params: CallParams<N>,
    options: CallOptions = {},
  ): Promise<CallResult<N>> {
    const { signal, account } = options;
    if (this.#isClosed) return Promise.reject(new CallError('WORKER_GONE'));
    if (signal?.aborted) return Promise.reject(new CallError('ABORTED'));
    const id = ++this.#lastId;
    return new Promise<CallResult<N>>((resolve, reject) => {
      const abort = () => this.#abort(id);
      signal?.addEventListener('abort', abort, { once: true });
      const settled = () => signal?.removeEventListener('abort', abort);
      this.#pending.set(id, {
        resolve: (value) => (settled(), resolve(value as CallResult<N>)),
        reject: (error) => (settled(), reject(error)),
      });
      this.#post({ kind: 'call', id, name, params, ...(account !== undefined && { account }) });
    });
  }

  subscribe(listener: (event: News) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#isClosed = true;
    this.#port.onmessage = null;
    for (const { reject } of this.#pending.values()) reject(new CallError('WORKER_GONE'));
    this.#pending.clear();
  }

  #receive(reply: Reply): void {
    if (reply.kind === 'events') {
      for (const event of reply.events) for (const listener of this.#listeners) listener(event);
      return;
    }
    const waiting = this.#take(reply.id);
    if (reply.kind === 'result') waiting?.resolve(reply.value);
    else waiting?.reject(fromFailure(reply.failure));
  }

  #abort(id: number): void {
    const waiting = this.#take(id);
    if (!waiting) return;
    this.#port.postMessage({ kind: 'abort', id } satisfies Request);
    waiting.reject(new CallError('ABORTED'));
  }

  /** What cannot be cloned is the caller's mistake, and his alone to hear of. */
  #post(request: Extract<Request, { kind: 'call' }>): void {
    try {
      this.#port.postMessage(request);
    } catch {
      this.#take(request.id)?.reject(new CallError('BAD_INPUT'));
    }
  }

  #take(id: number): Pending | undefined {
    const waiting = this.#pending.get(id);
    this.#pending.delete(id);
    return waiting;
  }
}

/** What a handler knows beside the parameters. */
export interface CallContext {
  /** Aborts when the page gives up or goes. */
  readonly signal: AbortSignal;
  /** The account the page named. */
  readonly account?: string;
}

/** A handler of every call. */
export type Handlers = {
  readonly [N in CallName]: (params: CallParams<N>, context: CallContext) => ReturnType<Calls[N]>;
};

/** The worker's side of one port. */
export interface Served {
  /** Queues an event; all of one microtask travel together. */
  emit(event: News): void;
  /** Aborts what runs and stops listening. */
  close(): void;
}

/** Answers calls that arrive on a port. Unknown names fail with BAD_INPUT; errors leave as codes. */
export function serve(port: Port, handlers: Handlers): Served {
  const running = new Map<number, AbortController>();
  let queue: News[] = [];

  port.onmessage = ({ data }: MessageEvent<Request>) => {
    if (data.kind === 'abort') running.get(data.id)?.abort();
    else void answer(data);
  };

  async function answer({ id, name, params, account }: Extract<Request, { kind: 'call' }>): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      if (!Object.hasOwn(handlers, name)) throw new CallError('BAD_INPUT', { field: name });
      const handler = handlers[name] as (params: unknown, context: CallContext) => Promise<unknown>;
      const { signal } = controller;
      const value = await handler(params, { signal, ...(account !== undefined && { account }) });
      flush();
      if (!controller.signal.aborted) port.postMessage({ kind: 'result', id, value } satisfies Reply);
    } catch (error) {
      flush();
      if (!controller.signal.aborted)
        port.postMessage({ kind: 'failure', id, failure: toFailure(error) } satisfies Reply);
    } finally {
      running.delete(id);
    }
  }

  function flush(): void {
    if (queue.length === 0) return;
    const events = queue;
    queue = [];
    port.postMessage({ kind: 'events', events } satisfies Reply);
  }

  return {
    emit(event) {
      if (queue.push(event) === 1) queueMicrotask(flush);
    },
    close() {
      port.onmessage = null;
      for (const controller of running.values()) controller.abort();
      running.clear();
    },
  };
}
