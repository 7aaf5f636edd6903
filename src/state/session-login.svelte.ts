import type { CallName, CallParams, CallResult } from '#contract/calls.ts';
import { type Failure, toFailure } from '#contract/errors.ts';
import type { Remote } from '#contract/rpc.ts';
import type { AuthStep } from '#model/auth-step.ts';
import type { SessionState } from './session.svelte.ts';

type AuthCall = Extract<CallName, `auth.${string}`>;

/** A failure with the moment (unix milliseconds) until which another try is useless. */
export interface LoginFailure extends Failure {
  readonly until?: number;
}

/** The steps of a login: one thing at a time, the last failure beside it. */
export class LoginState {
  #running = $state<AuthCall>();
  #failure = $state.raw<LoginFailure>();
  #failedStep = $state<AuthStep['name']>();
  readonly #remote: Remote;
  readonly #session: SessionState;

  constructor(remote: Remote, session: SessionState) {
    this.#remote = remote;
    this.#session = session;
  }

  get step(): AuthStep | undefined {
    return this.#session.step;
  }

  get running(): AuthCall | undefined {
    return this.#running;
  }

  /** Of this step: a step that came by itself (a QR code that was scanned) has outlived what went wrong before it. */
  get failure(): LoginFailure | undefined {
    return this.step?.name === this.#failedStep ? this.#failure : undefined;
  }

  /** Called as the user corrects what was wrong. */
  forgive(): void {
    this.#failure = undefined;
  }

  setCredentials(apiId: string, apiHash: string): Promise<boolean> {
    return this.#take('auth.setCredentials', { apiId: apiId.trim(), apiHash: apiHash.trim() });
  }

  /** `phone` in any form that has all its digits, the country's first. */
  sendCode(phone: string): Promise<boolean> {
    return this.#take('auth.sendCode', { phone });
  }

  resendCode(): Promise<boolean> {
    return this.#take('auth.resendCode', {});
  }

  submitCode(code: string): Promise<boolean> {
    return this.#take('auth.submitCode', { code });
  }

  submitPassword(password: string): Promise<boolean> {
    return this.#take('auth.submitPassword', { password });
  }

  signUp(firstName: string, lastName: string): Promise<boolean> {
    return this.#take('auth.signUp', { firstName: firstName.trim(), lastName: lastName.trim() });
  }

  startQr(): Promise<boolean> {
    return this.#take('auth.startQr', {});
  }

  back(): Promise<boolean> {
    return this.#take('auth.back', {});
  }

  /** True when the step was taken; false when it failed (see `failure`) or another is still running. */
  async #take<N extends AuthCall>(name: N, params: CallParams<N>): Promise<boolean> {
    if (this.#running) return false;
    this.#running = name;
    this.#failure = undefined;
    try {
      const step: CallResult<AuthCall> = await this.#remote.call(name, params);
      this.#session.adoptStep(step);
      return true;
    } catch (error) {
      const failure = toFailure(error);
      const { seconds } = failure;
      this.#failedStep = this.step?.name;
      this.#failure = { ...failure, ...(seconds !== undefined && { until: Date.now() + seconds * 1000 }) };
      return false;
    } finally {
      this.#running = undefined;
    }
  }
}
