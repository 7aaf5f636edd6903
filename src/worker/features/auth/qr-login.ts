import { toFailure } from '#contract/errors.ts';
import type { AuthStep } from '#model/auth-step.ts';
import type { Account } from '#worker/accounts/account.ts';
import { afterSignIn, enterStep, loginState } from './auth-steps.ts';

/** Milliseconds a new code is fetched before the old one dies. */
const EARLY = 1000;
/** Milliseconds until another try after a failure. */
const AGAIN = 3000;

/**
 * Login by QR code (https://core.telegram.org/api/qr-login): shows a token, replaces it before it expires, and asks again as
 * soon as Telegram says that it was scanned.
 */
export class QrLogin {
  readonly #account: Account;
  #timer: number | undefined;
  #isRunning = false;

  constructor(account: Account) {
    this.#account = account;
  }

  async start(): Promise<AuthStep> {
    this.#isRunning = true;
    return this.#ask();
  }

  /** Goes on after a reload, if a code is what the screen shows: it may have been scanned meanwhile. */
  async resume(): Promise<void> {
    if (this.#isRunning) return;
    const { step } = await loginState(this.#account);
    if (step.name !== 'qr' || this.#isRunning) return;
    this.#isRunning = true;
    await this.#askAndTell();
  }

  stop(): void {
    this.#isRunning = false;
    this.#disarm();
  }

  /** Telegram says that the token was accepted on another device. */
  scanned(): void {
    if (this.#isRunning) void this.#askAndTell();
  }

  async #ask(): Promise<AuthStep> {
    this.#disarm();
    const account = this.#account;
    const telegram = await account.telegram();
    const answer = await telegram.exportLoginToken();
    if (!this.#isRunning) return { name: 'phone' };
    if (answer.kind !== 'token') {
      this.stop();
      return afterSignIn(account, answer);
    }
    const lifetime = Math.max(0, answer.expires - telegram.serverNow()) * 1000;
    this.#arm(Math.max(AGAIN, lifetime - EARLY));
    return enterStep(account, {
      step: { name: 'qr', url: answer.url, expiresAt: account.clock.now() + lifetime },
    });
  }

  async #askAndTell(): Promise<void> {
    try {
      const step = await this.#ask();
      if (this.#isRunning || step.name !== 'phone') this.#account.emit({ type: 'authStep', step });
    } catch (error) {
      this.#account.emit({ type: 'notice', code: toFailure(error).code });
      if (this.#isRunning) this.#arm(AGAIN);
    }
  }

  #arm(milliseconds: number): void {
    this.#disarm();
    this.#timer = this.#account.clock.setTimeout(() => void this.#askAndTell(), milliseconds);
  }

  #disarm(): void {
    if (this.#timer !== undefined) this.#account.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
