import { CallError } from '#contract/errors.ts';
import type { News } from '#contract/rpc.ts';
import type { Handlers } from '#contract/rpc.ts';
import { IDLE_DEFAULT, type Lock, type LockOptions, type PasscodeKind } from '#model/passcode.ts';

export interface FakePasscode {
  readonly passcode: string;
  readonly kind?: PasscodeKind;
  readonly isLocked?: boolean;
  readonly failures?: number;
  readonly retryAt?: number;
  readonly options?: Partial<LockOptions>;
}

/** What the device does when the keys come and go. */
export interface FakeVaultPorts {
  emit(event: News): void;
  onUnlocked(): void;
  lockAccount(account: string): void;
  onWiped(): void;
}

type VaultHandlers = Pick<Handlers, Extract<keyof Handlers, `vault.${string}`>>;

/** Milliseconds after so many wrong tries, a little of what the real vault asks for. */
const WAITS = [0, 0, 0, 5000, 15_000, 30_000, 60_000] as const;

interface Biometrics {
  readonly credentialId: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly secret: string;
}

/** A passcode in memory: wrong tries, waits, a wipe after too many; nothing is sealed with it. */
export class FakeVault {
  readonly handlers: VaultHandlers;
  readonly #ports: FakeVaultPorts;
  #passcode: string | undefined;
  #kind: PasscodeKind = 'pin';
  #isLocked = false;
  #failures = 0;
  #retryAt = 0;
  #options: LockOptions = { idleMinutes: IDLE_DEFAULT, locksWhenHidden: false, wipeAfter: 0 };
  #biometrics: Biometrics | undefined;

  constructor(given: FakePasscode | undefined, ports: FakeVaultPorts) {
    this.#ports = ports;
    this.#passcode = given?.passcode;
    this.#kind = given?.kind ?? 'pin';
    this.#isLocked = given?.isLocked ?? false;
    this.#failures = given?.failures ?? 0;
    this.#retryAt = given?.retryAt ?? 0;
    this.#options = { ...this.#options, ...given?.options };
    this.handlers = this.#handlers();
  }

  get isLocked(): boolean {
    return this.#isLocked;
  }

  get lock(): Lock {
    const biometrics = this.#biometrics;
    return {
      hasPasscode: this.#passcode !== undefined,
      isLocked: this.#isLocked,
      failures: this.#failures,
      options: this.#options,
      ...(this.#passcode !== undefined && { kind: this.#kind }),
      ...(this.#retryAt > Date.now() && { retryAt: this.#retryAt }),
      ...(biometrics && { biometrics: { credentialId: biometrics.credentialId, salt: biometrics.salt } }),
    };
  }

  #handlers(): VaultHandlers {
    return {
      'vault.unlock': async ({ passcode }) => (this.#try(passcode), this.#unlocked()),
      'vault.unlockByBiometrics': async ({ secret }) => {
        if (!this.#biometrics) throw new CallError('NOT_FOUND', { field: 'biometrics' });
        if (this.#biometrics.secret !== String(secret)) throw new CallError('PRF_WRONG');
        this.#unlocked();
      },
      'vault.lock': async () => this.#lockAll(),
      'vault.lockAccount': async ({ account }) => {
        if (this.#passcode === undefined) throw new CallError('NOT_FOUND', { field: 'passcode' });
        this.#ports.lockAccount(account);
      },
      'vault.setPasscode': async ({ passcode, kind, old }) => {
        if ([...passcode].length < 4) throw new CallError('BAD_INPUT', { field: 'passcode' });
        if (this.#passcode !== undefined) this.#try(old ?? '');
        this.#passcode = passcode;
        this.#kind = kind;
        return this.#told();
      },
      'vault.removePasscode': async ({ passcode }) => {
        this.#try(passcode);
        this.#passcode = undefined;
        this.#biometrics = undefined;
        return this.#told();
      },
      'vault.enrolBiometrics': async ({ credentialId, salt, secret, passcode }) => {
        this.#try(passcode);
        this.#biometrics = { credentialId, salt, secret: String(secret) };
        return this.#told();
      },
      'vault.removeBiometrics': async () => ((this.#biometrics = undefined), this.#told()),
      'vault.setOptions': async (options) => {
        this.#options = { ...this.#options, ...options };
        return this.#told();
      },
      'vault.touch': () => Promise.resolve(),
      'vault.wipe': async () => this.#wipe(),
    };
  }

  #try(passcode: string): void {
    if (this.#passcode === undefined) throw new CallError('NOT_FOUND', { field: 'passcode' });
    const left = this.#retryAt - Date.now();
    if (left > 0) throw new CallError('PASSCODE_WAIT', { seconds: Math.ceil(left / 1000) });
    if (passcode === this.#passcode) {
      this.#failures = 0;
      this.#retryAt = 0;
      return;
    }
    this.#failures += 1;
    if (this.#options.wipeAfter > 0 && this.#failures >= this.#options.wipeAfter) {
      this.#wipe();
      throw new CallError('PASSCODE_WIPED');
    }
    const wait = WAITS[this.#failures] ?? 60_000;
    this.#retryAt = Date.now() + wait;
    this.#told();
    throw new CallError('PASSCODE_WRONG', { seconds: wait / 1000 });
  }

  #unlocked(): void {
    this.#isLocked = false;
    this.#failures = 0;
    this.#retryAt = 0;
    this.#ports.onUnlocked();
    this.#told();
  }

  #lockAll(): void {
    if (this.#passcode === undefined) throw new CallError('NOT_FOUND', { field: 'passcode' });
    this.#ports.emit({ type: 'locking' });
    this.#isLocked = true;
    this.#told();
  }

  #wipe(): void {
    this.#passcode = undefined;
    this.#biometrics = undefined;
    this.#isLocked = false;
    this.#failures = 0;
    this.#retryAt = 0;
    this.#ports.onWiped();
    this.#told();
  }

  #told(): Lock {
    this.#ports.emit({ type: 'lock', lock: this.lock });
    return this.lock;
  }
}
