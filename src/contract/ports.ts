import type { Port } from './rpc.ts';

/** Two ports that talk to each other inside one thread, one microtask apart. */
export function portPair(): [Port, Port] {
  const deliver = (to: Port, data: unknown) =>
    queueMicrotask(() => to.onmessage?.({ data } as MessageEvent<unknown>));
  const a: Port = { onmessage: null, postMessage: (data) => deliver(b, data) };
  const b: Port = { onmessage: null, postMessage: (data) => deliver(a, data) };
  return [a, b];
}

/** What goes over the channel between tabs. */
export interface Envelope {
  readonly from: string;
  /** Undefined = everybody. */
  readonly to?: string;
  readonly body: unknown;
}

/** One end of a conversation with one other tab over a shared BroadcastChannel. */
export function addressedPort(
  channel: Pick<BroadcastChannel, 'postMessage'>,
  from: string,
  to: string,
): Port {
  return {
    onmessage: null,
    postMessage: (body) => channel.postMessage({ from, to, body } satisfies Envelope),
  };
}

/** The same port, over which a message is heard only when `mayPass` says so when it comes. Answers must keep their order. */
export function gatedPort(port: Port, mayPass: () => Promise<boolean>): Port {
  const gated: Port = { onmessage: null, postMessage: (message) => port.postMessage(message) };
  port.onmessage = (event) =>
    void mayPass().then((may) => {
      if (may) gated.onmessage?.(event);
    });
  return gated;
}
