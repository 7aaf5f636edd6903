import { CallError } from '#contract/errors.ts';
import { Api } from '../tl/api.gen.ts';
import { isAuthLoss, toCallError } from './errors.ts';
import type { LinkContext } from './link-context.ts';
import type { CallKind } from './link.ts';
import { Sender, type SendOptions } from './sender.ts';
import { Turns } from './turns.ts';

/** Milliseconds after which a connection nobody uses is given back, and how often we look. */
const IDLE_LIMIT = 30_000;
const LOOK_EVERY = 5_000;

/** Its requests moved to another DC with us: they are to be asked there. */
export class Moved extends Error {
  override readonly name = 'Moved';
}

/** Where a request goes, once. */
export type Way = Pick<Sender, 'request'>;

/**
 * All our connections: the main one, and beside it one at a time for each kind that is asked for files, to whatever DC has them:
 * browsers and Telegram bear few, and on a phone each of them costs.
 */
export class Pool {
  readonly #context: LinkContext;
  readonly #others = new Map<string, Sender>();
  readonly #turns = { download: new Turns(), upload: new Turns(), main: new Turns() };
  /** By DC: the way of our authorization there. */
  readonly #importing = new Map<number, Promise<void>>();
  #main: Sender;
  #isStarted = false;
  #isStopped = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(context: LinkContext) {
    this.#context = context;
    this.#main = new Sender(context, context.keys.dcId, 'main');
  }

  start(): void {
    if (this.#isStarted || this.#isStopped) return;
    this.#isStarted = true;
    this.#main.start();
    this.#timer = setInterval(() => this.#releaseIdle(), LOOK_EVERY);
  }

  stop(reason: Error): void {
    this.#isStopped = true;
    clearInterval(this.#timer);
    for (const sender of this.#all()) sender.stop(reason);
    this.#others.clear();
  }

  wake(): void {
    for (const sender of this.#all()) sender.wake();
  }

  #all(): Sender[] {
    return [this.#main, ...this.#others.values()];
  }

  /** Begins anew at the DC that the keys now call our own. */
  moveMain(): void {
    if (this.#isStopped || this.#main.dcId === this.#context.keys.dcId) return;
    const old = this.#main;
    this.#main = new Sender(this.#context, this.#context.keys.dcId, 'main');
    if (this.#isStarted) this.#main.start();
    old.stop(new Moved());
  }

  /**
   * The connection for one such request; on another DC than our own it carries our authorization, if we have one. Waits while files
   * come from elsewhere.
   */
  async senderFor(dcId: number, kind: CallKind, options: SendOptions): Promise<Way> {
    if (this.#isStopped) throw new CallError('WORKER_GONE');
    if (kind === 'main' && dcId === this.#context.keys.dcId) return this.#main;
    const turns = this.#turns[kind];
    await turns.enter(String(dcId));
    try {
      const sender = await this.#prepare(dcId, kind, options);
      return { request: (...request) => sender.request(...request).finally(() => turns.leave()) };
    } catch (error) {
      turns.leave();
      throw error;
    }
  }

  async #prepare(dcId: number, kind: CallKind, options: SendOptions): Promise<Sender> {
    const assertWanted = () => {
      if (this.#isStopped) throw new CallError('WORKER_GONE');
      // Nobody would use what is made for him, nor give it back.
      if (options.signal?.aborted) throw new CallError('ABORTED');
    };
    assertWanted();
    const { keys } = this.#context;
    const sender = this.#other(dcId, kind);
    if (dcId !== keys.dcId && keys.isAuthorized(keys.dcId) && !keys.isAuthorized(dcId)) {
      await this.#authorize(sender, options);
      assertWanted();
    }
    return sender;
  }

  #other(dcId: number, kind: CallKind): Sender {
    const name = `${dcId} ${kind}`;
    const known = this.#others.get(name);
    if (known) return known;
    this.#release((other) => other.kind === kind);
    const sender = new Sender(this.#context, dcId, kind);
    this.#others.set(name, sender);
    if (this.#isStarted) sender.start();
    return sender;
  }

  #authorize(sender: Sender, { timeout }: SendOptions): Promise<void> {
    const { dcId } = sender;
    const known = this.#importing.get(dcId);
    if (known) return known;
    // Without the signal of who asked first: others wait for the same.
    const importing = this.#import(sender, { timeout }).finally(() => this.#importing.delete(dcId));
    this.#importing.set(dcId, importing);
    return importing;
  }

  /** core.telegram.org/api/datacenter: our DC writes a ticket, the other one takes it. */
  async #import(sender: Sender, options: SendOptions): Promise<void> {
    const { id, bytes } = await this.#export(sender.dcId, options);
    await sender.request(new Api.auth.ImportAuthorization({ id, bytes }), options);
    await this.#context.keys.setAuthorized(sender.dcId, true);
  }

  async #export(dcId: number, options: SendOptions): Promise<Api.auth.ExportedAuthorization> {
    try {
      const ticket = await this.#main.request(new Api.auth.ExportAuthorization({ dcId }), options);
      return ticket as Api.auth.ExportedAuthorization;
    } catch (error) {
      const { code } = toCallError(error);
      // Our own DC says so, though it was another one that was asked.
      if (isAuthLoss(code)) this.#context.onAuthLost(code);
      throw error;
    }
  }

  /** Another DC's key is worth nothing any more: its connections end, and the next one makes another key. */
  renewKey(dcId: number): void {
    this.#release((sender) => sender.dcId === dcId);
    this.#context.keys.forget(dcId);
  }

  #releaseIdle(): void {
    this.#release((sender) => sender.idleFor >= IDLE_LIMIT);
  }

  #release(isChosen: (sender: Sender) => boolean): void {
    for (const [name, sender] of this.#others) {
      if (!isChosen(sender)) continue;
      this.#others.delete(name);
      sender.stop(new Moved());
    }
  }
}
