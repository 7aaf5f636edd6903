import { type Failure, toFailure } from '#contract/errors.ts';
import type { Remote } from '#contract/rpc.ts';
import type { Lock, LockOptions, PasscodeKind } from '#model/passcode.ts';

/** A failure with the moment (unix milliseconds) until which another try is useless. */
export interface LockFailure extends Failure {
  readonly until?: number;
}

type LockCall =
  | 'vault.unlock'
  | 'vault.unlockByBiometrics'
  | 'vault.setPasscode'
  | 'vault.removePasscode'
  | 'vault.enrolBiometrics'
  | 'vault.removeBiometrics'
  | 'vault.setOptions'
  | 'vault.wipe';

/** Milliseconds between words to the worker that somebody is using the app. */
const TOUCH = 15_000;

/** The passcode: whether there is one, whether it is asked for, and what went wrong with it. */
export class LockState {
  #lock = $state.raw<Lock>();
  #running = $state<LockCall>();
  #failure = $state.raw<LockFailure>();
  readonly #remote: Remote;
  #touchedAt = -Infinity;

  constructor(remote: Remote) {
    this.#remote = remote;
    remote.subscribe((event) => {
      if (event.type === 'lock') this.adopt(event.lock);
    });
  }

  get facts(): Lock | undefined {
    return this.#lock;
  }

  get hasPasscode(): boolean {
    return this.#lock?.hasPasscode ?? false;
  }

  get running(): LockCall | undefined {
    return this.#running;
  }

  get failure(): LockFailure | undefined {
    return this.#failure;
  }

  /** Unix milliseconds until which no passcode is tried, as the last try or the vault says; undefined = none. */
  get waitsUntil(): number | undefined {
    const moments = [this.#failure?.until, this.#lock?.retryAt].filter((moment) => moment !== undefined);
    return moments.length > 0 ? Math.max(...moments) : undefined;
  }

  adopt(lock: Lock): void {
    this.#lock = lock;
  }

  forgive(): void {
    this.#failure = undefined;
  }

  unlock(passcode: string): Promise<boolean> {
    return this.#try('vault.unlock', () => this.#remote.call('vault.unlock', { passcode }));
  }

  unlockByBiometrics(secret: Uint8Array<ArrayBuffer>): Promise<boolean> {
    return this.#try('vault.unlockByBiometrics', () =>
      this.#remote.call('vault.unlockByBiometrics', { secret }),
    );
  }

  /** `old` is asked for where there is a passcode already. */
  setPasscode(p: { passcode: string; kind: PasscodeKind; old?: string }): Promise<boolean> {
    return this.#try('vault.setPasscode', () => this.#remote.call('vault.setPasscode', p));
  }

  removePasscode(passcode: string): Promise<boolean> {
    return this.#try('vault.removePasscode', () => this.#remote.call('vault.removePasscode', { passcode }));
  }

  enrolBiometrics(p: {
    credentialId: Uint8Array<ArrayBuffer>;
    salt: Uint8Array<ArrayBuffer>;
    secret: Uint8Array<ArrayBuffer>;
    passcode: string;
  }): Promise<boolean> {
    return this.#try('vault.enrolBiometrics', () => this.#remote.call('vault.enrolBiometrics', p));
  }

  removeBiometrics(): Promise<boolean> {
    return this.#try('vault.removeBiometrics', () => this.#remote.call('vault.removeBiometrics', {}));
  }

  setOptions(options: Partial<LockOptions>): Promise<boolean> {
    return this.#try('vault.setOptions', () => this.#remote.call('vault.setOptions', options));
  }

  wipe(): Promise<boolean> {
    return this.#try('vault.wipe', () => this.#remote.call('vault.wipe', {}));
  }

  /** Locks all tabs. Rejects when the worker refuses. */
  async lockNow(): Promise<void> {
    await this.#remote.call('vault.lock', {});
  }

  /** Locks one account; the others stay open. Rejects when the worker refuses. */
  async lockAccount(account: string): Promise<void> {
    await this.#remote.call('vault.lockAccount', { account });
  }

  /** Somebody touches the page: told now and then, since the worker alone knows of all tabs. */
  touched(now: number): void {
    if (!this.hasPasscode || this.#lock?.isLocked || Math.abs(now - this.#touchedAt) < TOUCH) return;
    this.#touchedAt = now;
    this.#remote.call('vault.touch', {}).catch(() => undefined);
  }

  /** True when it worked; else `failure` says why not. A Lock that is answered is the state from now on. */
  async #try(name: LockCall, run: () => Promise<Lock | void>): Promise<boolean> {
    this.#running = name;
    this.#failure = undefined;
    try {
      const lock = await run();
      if (lock) this.adopt(lock);
      return true;
    } catch (error) {
      const failure = toFailure(error);
      const wait = failure.seconds;
      this.#failure = { ...failure, ...(wait !== undefined && { until: Date.now() + wait * 1000 }) };
      return false;
    } finally {
      this.#running = undefined;
    }
  }
}
