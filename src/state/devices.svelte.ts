import { type Failure, toFailure } from '#contract/errors.ts';
import type { Remote } from '#contract/rpc.ts';
import type { Authorization } from '#model/authorization.ts';

/** The devices signed in to one account, for one screen. */
export class DevicesState {
  #all = $state.raw<readonly Authorization[]>();
  #failure = $state.raw<Failure>();
  #ending = $state.raw<ReadonlySet<string>>(new Set());
  #isEndingOthers = $state(false);
  readonly #remote: Remote;

  constructor(remote: Remote) {
    this.#remote = remote;
  }

  /** Undefined until the first answer. */
  get all(): readonly Authorization[] | undefined {
    return this.#all;
  }

  get current(): Authorization | undefined {
    return this.#all?.find(({ isCurrent }) => isCurrent);
  }

  get others(): readonly Authorization[] {
    return this.#all?.filter(({ isCurrent }) => !isCurrent) ?? [];
  }

  /** Of the last thing that was tried. */
  get failure(): Failure | undefined {
    return this.#failure;
  }

  get isEndingOthers(): boolean {
    return this.#isEndingOthers;
  }

  isEnding(hash: string): boolean {
    return this.#isEndingOthers || this.#ending.has(hash);
  }

  async load(): Promise<void> {
    await this.#try(async () => {
      this.#all = await this.#remote.call('authorizations.list', {});
    });
  }

  /** True when the device is logged out; else `failure` says why not. */
  async end(hash: string): Promise<boolean> {
    this.#ending = new Set([...this.#ending, hash]);
    const isDone = await this.#try(() => this.#remote.call('authorizations.end', { hash }));
    this.#ending = new Set([...this.#ending].filter((each) => each !== hash));
    if (isDone) this.#all = this.#all?.filter((device) => device.hash !== hash);
    return isDone;
  }

  async endOthers(): Promise<boolean> {
    this.#isEndingOthers = true;
    const isDone = await this.#try(() => this.#remote.call('authorizations.endOthers', {}));
    this.#isEndingOthers = false;
    if (isDone) this.#all = this.#all?.filter(({ isCurrent }) => isCurrent);
    return isDone;
  }

  async #try(work: () => Promise<void>): Promise<boolean> {
    this.#failure = undefined;
    try {
      await work();
      return true;
    } catch (error) {
      this.#failure = toFailure(error);
      return false;
    }
  }
}
