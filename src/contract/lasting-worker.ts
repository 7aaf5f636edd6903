import { lifeOf } from './life-lock.ts';
import { portPair } from './ports.ts';
import { Relay } from './relay.ts';
import { connect, type Remote } from './rpc.ts';

/** Milliseconds that a worker may take to load and say its first word; each that does not makes it twice as long for the next. */
const FIRST_WORD = 20_000;

/**
 * The remote of a worker that is started anew whenever it is gone, whatever took it: calls that were not answered are asked again.
 * `start` makes one whose `name` is this one. Closed when its script cannot be loaded.
 */
export function connectLasting(
  start: (name: string) => Worker,
  locks: LockManager = navigator.locks,
): Remote {
  const [near, far] = portPair();
  const relay = new Relay(far);
  const remote = connect(near);
  let patience = FIRST_WORD;
  const begin = (): void => {
    const name = crypto.randomUUID();
    const worker = start(name);
    const limit = setTimeout(() => {
      worker.terminate();
      patience *= 2;
      begin();
    }, patience);
    const hear = () => {
      clearTimeout(limit);
      // Whoever speaks holds its lock already.
      void locks.request(lifeOf(name), begin);
    };
    worker.addEventListener('message', hear, { once: true });
    worker.addEventListener('error', (event: Partial<ErrorEvent>) => {
      // A script that cannot be loaded gives a plain event; errors inside a running worker have a message and are its own affair.
      if (event.message) return;
      clearTimeout(limit);
      remote.close();
    });
    relay.setEngine(worker);
  };
  begin();
  return remote;
}
