import { lifeOf } from './life-lock.ts';
import { portPair } from './ports.ts';
import { Relay } from './relay.ts';
import { connect, type Remote } from './rpc.ts';

/**
 * The remote of a worker that is started anew whenever it is gone, whatever took it: calls that were not answered are asked again.
 * `start` makes one whose `name` is this one. A worker that never said a word is not tried again.
 */
export function connectLasting(
  start: (name: string) => Worker,
  locks: LockManager = navigator.locks,
): Remote {
  const [near, far] = portPair();
  const relay = new Relay(far);
  const begin = (): void => {
    const name = crypto.randomUUID();
    const worker = start(name);
    // Whoever speaks holds its lock already.
    worker.addEventListener('message', () => void locks.request(lifeOf(name), begin), { once: true });
    relay.setEngine(worker);
  };
  begin();
  return connect(near);
}
