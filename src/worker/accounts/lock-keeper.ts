import { CallError } from '#contract/errors.ts';
import { IDLE_DEFAULT, type Lock, type LockOptions, type PasscodeKind } from '#model/passcode.ts';
import type { Clock } from '#worker/updates/ports.ts';
import type { Vault } from '#worker/vault/vault.ts';

/** Milliseconds between looks whether the app has been left alone for too long. */
const LOOK = 5000;
const OPTIONS = 'lockOptions';
const DEFAULTS: LockOptions = { idleMinutes: IDLE_DEFAULT, locksWhenHidden: false, wipeAfter: 0 };

/** When somebody last used the app in any tab, in unix milliseconds, as the workers of all tabs tell each other. */
export interface LastUse {
  readonly kept: number | undefined;
  keep(at: number): void;
}

export interface LockKeeperPorts {
  readonly clock: Clock;
  /** Left out where there are no other tabs. */
  readonly lastUse?: LastUse;
  vault(): Promise<Vault>;
  /** The keys were thrown away after too many wrong passcodes: what they opened goes, too. */
  onWiped(): Promise<void>;
  /** Nobody has touched the app for as long as the user allowed. */
  onIdle(): void;
}

/** The passcode's options and the time since somebody last used the app, over all tabs. */
export class LockKeeper {
  readonly #ports: LockKeeperPorts;
  readonly #startedAt: number;
  #touchedAt: number | undefined;
  #idleMinutes = 0;
  #timer: number | undefined;

  constructor(ports: LockKeeperPorts) {
    this.#ports = ports;
    this.#startedAt = ports.clock.now();
  }

  async lock(): Promise<Lock> {
    const vault = await this.#ports.vault();
    const state = await vault.lockState();
    if (state.wiped) {
      await this.#ports.onWiped();
      return this.lock();
    }
    const kept = state.isLocked ? undefined : await vault.login.get<Partial<LockOptions>>(OPTIONS);
    const options = { ...DEFAULTS, ...kept, wipeAfter: state.wipeAfter ?? 0 };
    const { hasPasscode, isLocked, kind, failedAttempts: failures, retryAt, prf } = state;
    this.#watch(hasPasscode && !isLocked ? options.idleMinutes : 0);
    return {
      hasPasscode,
      isLocked,
      failures,
      options,
      ...(kind && { kind }),
      ...(retryAt !== undefined && { retryAt }),
      ...(prf && { biometrics: { credentialId: prf.credentialId, salt: prf.salt } }),
    };
  }

  async setPasscode(p: { passcode: string; kind: PasscodeKind; old?: string }): Promise<Lock> {
    const vault = await this.#ports.vault();
    const { passcode, kind, old } = p;
    if (old === undefined) await vault.setPasscode({ passcode, kind });
    else await vault.changePasscode({ old, new: passcode, kind });
    this.touch();
    return this.lock();
  }

  async removePasscode(passcode: string): Promise<Lock> {
    await (await this.#ports.vault()).removePasscode({ passcode });
    return this.lock();
  }

  async enrol(p: {
    credentialId: Uint8Array<ArrayBuffer>;
    salt: Uint8Array<ArrayBuffer>;
    secret: Uint8Array<ArrayBuffer>;
    passcode: string;
  }): Promise<Lock> {
    const { credentialId, salt, secret, passcode } = p;
    await (await this.#ports.vault()).enrolPrf({ credentialId, salt, output: secret, passcode });
    return this.lock();
  }

  async disenrol(): Promise<Lock> {
    await (await this.#ports.vault()).removePrf();
    return this.lock();
  }

  async setOptions(change: Partial<LockOptions>): Promise<Lock> {
    const { idleMinutes, locksWhenHidden, wipeAfter } = change;
    const isCount = (value: number | undefined) =>
      value === undefined || (Number.isInteger(value) && value >= 0);
    if (!isCount(idleMinutes) || !isCount(wipeAfter)) throw new CallError('BAD_INPUT', { field: 'options' });
    const vault = await this.#ports.vault();
    const kept = await vault.login.get<Partial<LockOptions>>(OPTIONS);
    await vault.login.set(OPTIONS, {
      ...kept,
      ...(idleMinutes !== undefined && { idleMinutes }),
      ...(locksWhenHidden !== undefined && { locksWhenHidden }),
    });
    if (wipeAfter !== undefined) await vault.setWipeAfter(wipeAfter === 0 ? undefined : wipeAfter);
    return this.lock();
  }

  touch(): void {
    if (!this.checkIdle()) this.#noteUse();
  }

  /** True when the time is over; says so once. Looked at on waking, too: timers sleep with the device. */
  checkIdle(): boolean {
    if (this.#idleMinutes === 0 || this.#left > 0) return false;
    this.#watch(0);
    this.#ports.onIdle();
    return true;
  }

  /** Somebody has just shown that they may. */
  unlocked(): void {
    this.#noteUse();
  }

  stop(): void {
    this.#watch(0);
  }

  /** Milliseconds until the time is over. A tab that takes over goes on where the one before it was. */
  get #left(): number {
    const { clock, lastUse } = this.#ports;
    const usedAt = this.#touchedAt ?? lastUse?.kept ?? this.#startedAt;
    // A clock that was put back says nothing about how long nobody was here.
    return this.#idleMinutes * 60_000 - Math.abs(clock.now() - usedAt);
  }

  #noteUse(): void {
    const now = this.#ports.clock.now();
    this.#touchedAt = now;
    this.#ports.lastUse?.keep(now);
  }

  #watch(idleMinutes: number): void {
    const { clock } = this.#ports;
    this.#idleMinutes = idleMinutes;
    if (this.#timer !== undefined) clock.clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(LOOK, this.#left));
    this.#timer = idleMinutes === 0 ? undefined : clock.setTimeout(() => this.#look(), wait);
  }

  #look(): void {
    if (!this.checkIdle()) this.#watch(this.#idleMinutes);
  }
}
