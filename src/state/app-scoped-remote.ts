import type { Remote } from '#contract/rpc.ts';

export interface ScopedRemote extends Remote {
  /** Ends every subscription made through this one; the connection itself goes on. */
  release(): void;
}

/**
 * The connection as one account sees it: calls name the account, events of others are not heard. It can be let go as a whole.
 * `account` is looked at each time; while it is undefined, the worker's own idea of the page's account counts.
 */
export function scopedRemote(remote: Remote, account: () => string | undefined): ScopedRemote {
  const ends = new Set<() => void>();
  const release = () => {
    for (const end of ends) end();
    ends.clear();
  };
  return {
    call(name, params, options) {
      const id = options?.account ?? account();
      return remote.call(name, params, { ...options, ...(id !== undefined && { account: id }) });
    },
    subscribe(listener) {
      const end = remote.subscribe((event) => {
        const id = account();
        if (id === undefined || event.account === undefined || event.account === id) listener(event);
      });
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
