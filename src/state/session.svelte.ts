import type { EndReason, Opening, ServerInfo, SessionState as SessionFacts } from '#contract/calls.ts';
import type { Failure } from '#contract/errors.ts';
import { toFailure } from '#contract/errors.ts';
import type { Remote } from '#contract/rpc.ts';
import type { AuthStep } from '#model/auth-step.ts';
import type { PeerId } from '#model/peer.ts';

/** Who is signed in here, or how far the login has come. */
export class SessionState {
  #facts = $state.raw<SessionFacts>();
  #failure = $state.raw<Failure>();
  #isLoggingOut = $state(false);
  readonly #remote: Remote;

  constructor(remote: Remote) {
    this.#remote = remote;
    remote.subscribe((event) => {
      if (event.account !== undefined && this.account !== undefined && event.account !== this.account) return;
      if (event.type === 'session') this.#adopt(event.session);
      if (event.type === 'authStep') this.adoptStep(event.step);
    });
  }

  /** Undefined until the worker's first word. */
  get name(): SessionFacts['name'] | undefined {
    return this.#facts?.name;
  }

  /** The account this page shows, or the one whose login it shows. */
  get account(): string | undefined {
    return this.#facts?.account;
  }

  get selfId(): PeerId | undefined {
    return this.#facts?.name === 'signedIn' ? this.#facts.selfId : undefined;
  }

  get step(): AuthStep | undefined {
    return this.#facts?.name === 'signedOut' ? this.#facts.step : undefined;
  }

  get endedBy(): EndReason | undefined {
    return this.#facts?.name === 'signedOut' ? this.#facts.endedBy : undefined;
  }

  get server(): ServerInfo | undefined {
    return this.#facts && 'server' in this.#facts ? this.#facts.server : undefined;
  }

  /** Why the stored session could not be opened; undefined when it could. */
  get failure(): Failure | undefined {
    return this.#failure;
  }

  get isLoggingOut(): boolean {
    return this.#isLoggingOut;
  }

  /** Answers with what the cache knows of this account (or of the last used), or undefined and a `failure`. */
  async open(account?: string): Promise<Opening | undefined> {
    this.#failure = undefined;
    try {
      const opening = await this.#remote.call('session.open', account === undefined ? {} : { account });
      this.#adopt(opening.session);
      return opening;
    } catch (error) {
      this.#failure = toFailure(error);
      return undefined;
    }
  }

  adoptStep(step: AuthStep): void {
    if (this.#facts?.name === 'signedOut') this.#facts = { ...this.#facts, step };
  }

  /** Rejects when the worker refuses. */
  async chooseServer(kind: 'telegram' | 'custom'): Promise<void> {
    this.#adopt(await this.#remote.call('session.chooseServer', { kind }, this.#here));
  }

  /** Forgets the reason of the last end, once the user has read it. */
  acknowledgeEnd(): void {
    if (this.#facts?.name !== 'signedOut') return;
    const { endedBy, ...facts } = this.#facts;
    if (endedBy) this.#facts = facts;
  }

  /** Rejects when something stayed behind on this device. */
  async logOut(): Promise<void> {
    this.#isLoggingOut = true;
    try {
      await this.#remote.call('session.logOut', {}, this.#here);
    } finally {
      this.#isLoggingOut = false;
    }
  }

  get #here(): { account?: string } {
    return this.account === undefined ? {} : { account: this.account };
  }

  #adopt(facts: SessionFacts): void {
    this.#facts = facts;
  }
}
