import { CallError } from '#contract/errors.ts';
import type { Cache } from '#worker/cache/cache.ts';
import type { Lease } from './lease.ts';

/** The same cache, but written to only while the lock is held: an engine that was replaced while it stood still changes nothing more. */
export function fenceCache<C extends Cache>(cache: C, lease: Pick<Lease, 'isHeld'>): C {
  const held = async (): Promise<void> => {
    if (!(await lease.isHeld())) throw new CallError('WORKER_GONE');
  };
  const fenced: Pick<
    Cache,
    'commit' | 'addOutbox' | 'putFilePart' | 'clearFiles' | 'sweepExpired' | 'destroy'
  > = {
    commit: (write, durability) => held().then(() => cache.commit(write, durability)),
    addOutbox: (action, options) => held().then(() => cache.addOutbox(action, options)),
    putFilePart: (key, part) => held().then(() => cache.putFilePart(key, part)),
    clearFiles: () => held().then(() => cache.clearFiles()),
    sweepExpired: (now) => held().then(() => cache.sweepExpired(now)),
    destroy: () => held().then(() => cache.destroy()),
  };
  return new Proxy(cache, {
    get(target, name) {
      if (name in fenced) return Reflect.get(fenced, name) as unknown;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
