import { CallError } from '#contract/errors.ts';
import { MemoryCache } from '#tests/fakes/memory-cache.ts';
import type { Cache } from '#worker/cache/cache.ts';
import type { Sealer } from '#worker/vault/sealer.ts';
import type { Passcodes, Vault } from '#worker/vault/vault.ts';
import type { Stage } from './stage.ts';

const never = new Promise<never>(() => undefined);

/** What lies on one device's disk and outlives its process. */
export interface Disk {
  cache: MemoryCache;
  readonly login: Map<string, unknown>;
  readonly accounts: Set<string>;
  /** Milliseconds that an operation may take. */
  slowness: number;
  /** So many writes more find no room. */
  refusals: number;
}

export const newDisk = (): Disk => ({
  cache: new MemoryCache(),
  login: new Map(),
  accounts: new Set(),
  slowness: 0,
  refusals: 0,
});

/** What adds to the data; a full disk refuses it. */
const WRITES: ReadonlySet<keyof Cache> = new Set(['commit', 'addOutbox', 'putFilePart']);

/**
 * The way of one process to its disk. Operations go in the order they were asked for, each after a turn or two of the event
 * loop, as in a database. Once shut, nothing passes and nothing answers: the process is dead.
 */
export class Gate {
  readonly #stage: Stage;
  readonly #disk: Disk;
  readonly #onShut: () => void;
  #last: Promise<unknown> = Promise.resolve();
  #isShut = false;
  #left = Infinity;
  #isDoneAtTheEnd = false;

  constructor(stage: Stage, disk: Disk, onShut: () => void) {
    this.#stage = stage;
    this.#disk = disk;
    this.#onShut = onShut;
  }

  get isShut(): boolean {
    return this.#isShut;
  }

  shut(): void {
    if (this.#isShut) return;
    this.#isShut = true;
    this.#onShut();
  }

  /** Dies with the nth operation from now, before or after it took effect. */
  shutAfter(operations: number, isDone: boolean): void {
    this.#left = Math.max(1, operations);
    this.#isDoneAtTheEnd = isDone;
  }

  pass<T>(operation: () => Promise<T>): Promise<T> {
    const result = this.#last.then(() => this.#run(operation));
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #run<T>(operation: () => Promise<T>): Promise<T> {
    const { dice, time } = this.#stage;
    for (let turns = dice.below(3); turns > 0; turns--)
      await new Promise<void>((resolve) => setImmediate(resolve));
    const { slowness } = this.#disk;
    if (slowness > 0)
      await new Promise<void>((resolve) => void time.setTimeout(resolve, dice.below(slowness)));
    if (this.#isShut) return never;
    if (--this.#left > 0) return operation();
    if (this.#isDoneAtTheEnd) await operation();
    this.shut();
    return never;
  }
}

/** The cache as a process sees it that may die at any moment. */
export function gatedCache(disk: Disk, gate: Gate): Cache {
  const cache = disk.cache.reopen();
  return new Proxy<Cache>(cache, {
    get(target, name: keyof Cache) {
      if (name === 'close') return () => undefined;
      const verb = target[name] as ((...args: unknown[]) => Promise<unknown>) | undefined;
      const act = (args: unknown[]): Promise<unknown> | undefined => {
        if (!WRITES.has(name) || disk.refusals === 0) return verb?.apply(target, args);
        disk.refusals--;
        throw new CallError('STORAGE_FULL');
      };
      return verb && ((...args: unknown[]) => gate.pass(async () => act(args)));
    },
  });
}

/** Nothing is sealed on this disk. */
const sealer = {} as Sealer;

/** There is no passcode here, and none can be set. */
const noPasscode = async (): Promise<never> => {
  throw new CallError('NOT_FOUND', { field: 'passcode' });
};

const withoutPasscode: Passcodes = {
  lockState: async () => ({
    hasPasscode: false,
    isLocked: false,
    lockedAccounts: [],
    failedAttempts: 0,
    hasBiometrics: false,
  }),
  setPasscode: noPasscode,
  changePasscode: noPasscode,
  removePasscode: noPasscode,
  unlockWith: noPasscode,
  unlockWithPrf: noPasscode,
  enrolPrf: noPasscode,
  removePrf: noPasscode,
  setWipeAfter: noPasscode,
  lock: () => undefined,
  lockAccount: noPasscode,
};

/** A vault without keys: who has an account here, and what a login remembers. */
export function openDiskVault(disk: Disk): Vault {
  return {
    ...withoutPasscode,
    login: {
      get: async <T>(name: string) => disk.login.get(name) as T | undefined,
      set: async (name, value) => {
        if (value === undefined) disk.login.delete(name);
        else disk.login.set(name, value);
      },
      clear: async () => disk.login.clear(),
    },
    accounts: async () => [...disk.accounts],
    async createAccount() {
      const id = `account-${disk.accounts.size}`;
      disk.accounts.add(id);
      return id;
    },
    unlock: async () => sealer,
    forget: async (id) => void disk.accounts.delete(id),
    close: () => undefined,
    destroy: async () => {
      disk.login.clear();
      disk.accounts.clear();
    },
  };
}
