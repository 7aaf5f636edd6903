import type { Remote } from '#contract/rpc.ts';

export interface ScopedRemote extends Remote {
  /** Ends every subscription made through this one; the connection itself goes on. */
  release(): void;
}

/** A view of the connection that can be let go as a whole, for whatever lives only as long as one account. */
export function scopedRemote(remote: Remote): ScopedRemote {
  const ends = new Set<() => void>();
  const release = () => {
    for (const end of ends) end();
    ends.clear();
  };
  return {
    call: (name, params, options) => remote.call(name, params, options),
    subscribe(listener) {
      const end = remote.subscribe(listener);
      ends.add(end);
      return () => {
        end();
        ends.delete(end);
      };
    },
    release,
    close: release,
  };
}
