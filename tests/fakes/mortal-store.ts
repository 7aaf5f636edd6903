import type { VaultStore } from '#worker/vault/vault.ts';

/** What a tab throws that was killed, for a test to tell it from other errors. */
export class Killed extends Error {}

/** A store whose tab dies at a chosen write: just before it reaches the disk, or just after. Nothing works from then on. */
export interface MortalStore extends VaultStore {
  /** `write` counts from 1; the writes until then go through. */
  killAt(write: number, when: 'before' | 'after'): void;
  readonly isDead: boolean;
}

const WRITES: readonly (keyof VaultStore)[] = ['put', 'putAll', 'remove', 'clear', 'replaceAll', 'destroy'];

export function mortalStore(store: VaultStore): MortalStore {
  let left = Infinity;
  let kind: 'before' | 'after' = 'before';
  let isDead = false;

  async function write(verb: () => Promise<unknown>): Promise<unknown> {
    left--;
    if (left === 0 && kind === 'before') isDead = true;
    if (isDead) throw new Killed();
    const answer = await verb();
    if (left === 0) isDead = true;
    if (isDead) throw new Killed();
    return answer;
  }

  const mortal = {
    killAt(at: number, when: 'before' | 'after') {
      left = at;
      kind = when;
    },
    get isDead() {
      return isDead;
    },
  };
  return new Proxy(store, {
    get(target, name: keyof MortalStore) {
      if (name in mortal) return mortal[name as keyof typeof mortal];
      const verb = target[name as keyof VaultStore] as (...args: unknown[]) => Promise<unknown>;
      if (name === 'close') return verb;
      return async (...args: unknown[]) => {
        if (isDead) throw new Killed();
        return WRITES.includes(name as keyof VaultStore) ? write(() => verb(...args)) : verb(...args);
      };
    },
  }) as MortalStore;
}
