import { CallError } from '#contract/errors.ts';
import { isAuthLoss, isKeyLoss, isServerFault, toCallError } from './errors.ts';
import type { LinkContext } from './link-context.ts';
import type { CallKind, CallOptions } from './link.ts';
import { Nap } from './nap.ts';
import type { Pace, PaceAsk } from './pace.ts';
import { Moved, type Pool } from './pool.ts';
import type { TlRequest } from './tl-request.ts';

const TIMEOUT = 15_000;
/** Milliseconds before a request is tried again after the server's own trouble. */
const AGAIN_AFTER = [500, 1500, 4000];
/** Our own DC is somewhere else. */
const MOVES_US = new Set(['PHONE_MIGRATE', 'NETWORK_MIGRATE', 'USER_MIGRATE']);
/** What is asked for is somewhere else. */
const MOVES_REQUEST = new Set(['FILE_MIGRATE', 'STATS_MIGRATE']);
const MOVES_MAX = 3;

const READS = /(?:^|\.)(?:Get|Search|Resolve)/;

/** One request with all that may have to be done for it: how far it is. */
interface Trip {
  readonly request: TlRequest<unknown>;
  readonly kind: CallKind;
  readonly options: CallOptions;
  readonly isIdempotent: boolean;
  dcId: number | undefined;
  moves: number;
  faults: number;
  silences: number;
  imports: number;
}

export interface CallerOptions {
  readonly context: LinkContext;
  readonly pool: Pool;
  readonly pace: Pace;
  switchDc(dcId: number): Promise<void>;
}

/** Sends requests where they belong and sees to what may go wrong there. */
export class Caller {
  readonly #context: LinkContext;
  readonly #pool: Pool;
  readonly #pace: Pace;
  readonly #switchDc: (dcId: number) => Promise<void>;
  readonly #naps = new Set<Nap>();

  constructor({ context, pool, pace, switchDc }: CallerOptions) {
    this.#context = context;
    this.#pool = pool;
    this.#pace = pace;
    this.#switchDc = switchDc;
  }

  /** Rejects with CallError only. */
  async call(request: TlRequest<unknown>, options: CallOptions): Promise<unknown> {
    const trip: Trip = {
      request,
      options,
      kind: options.kind ?? 'main',
      isIdempotent: options.idempotent ?? READS.test(request.className),
      dcId: options.dcId,
      moves: 0,
      faults: 0,
      silences: 0,
      imports: 0,
    };
    for (;;) {
      try {
        return await this.#once(trip);
      } catch (error) {
        await this.#mend(trip, error);
      }
    }
  }

  /** Nobody waits between two attempts any longer. */
  stop(): void {
    for (const nap of this.#naps) nap.wake();
  }

  async #once(trip: Trip): Promise<unknown> {
    const { request, kind, options, dcId } = trip;
    const { signal, timeout = TIMEOUT } = options;
    await this.#pace.take(paceOf(trip), signal);
    const sendOptions = { timeout, signal };
    const finding = this.#pool.senderFor(dcId ?? this.#context.keys.dcId, kind, sendOptions);
    const sender = await unlessAborted(finding, signal);
    return sender.request(request, sendOptions);
  }

  /** Returns when it is worth another attempt; otherwise throws what the caller is to know. */
  async #mend(trip: Trip, error: unknown): Promise<void> {
    if (error instanceof Moved && trip.moves++ < MOVES_MAX) return;
    const failure = toCallError(error);
    const pause = againAfter(trip, error);
    if (pause !== undefined) await this.#pause(pause, trip.options.signal);
    else if (failure.dc !== undefined) await this.#move(trip, failure, failure.dc);
    else if (isAuthLoss(failure.code)) await this.#authLost(trip, failure);
    else throw failure;
  }

  async #move(trip: Trip, failure: CallError, dc: number): Promise<void> {
    if (trip.moves++ >= MOVES_MAX) throw failure;
    if (MOVES_REQUEST.has(failure.code)) trip.dcId = dc;
    else if (MOVES_US.has(failure.code) && !this.#isSignedIn) {
      trip.dcId = undefined;
      await this.#switchDc(dc);
    } else throw failure;
  }

  get #isSignedIn(): boolean {
    return this.#context.keys.isAuthorized(this.#context.keys.dcId);
  }

  /** On our own DC the login is over; on another one only its copy there, which can be made anew. */
  async #authLost(trip: Trip, failure: CallError): Promise<void> {
    const { keys } = this.#context;
    const dcId = trip.dcId ?? keys.dcId;
    if (dcId !== keys.dcId && keys.isAuthorized(keys.dcId) && trip.imports++ === 0) {
      if (isKeyLoss(failure.code)) this.#pool.renewKey(dcId);
      else await keys.setAuthorized(dcId, false).catch(() => undefined);
      return;
    }
    if (dcId === keys.dcId && keys.isAuthorized(dcId)) this.#context.onAuthLost(failure.code);
    throw failure;
  }

  async #pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
    const nap = new Nap();
    const wake = () => nap.wake();
    this.#naps.add(nap);
    signal?.addEventListener('abort', wake, { once: true });
    await nap.sleep(milliseconds);
    signal?.removeEventListener('abort', wake);
    this.#naps.delete(nap);
    if (signal?.aborted) throw new CallError('ABORTED');
  }
}

/** Milliseconds until what may be repeated is asked again; undefined when it is not. */
function againAfter(trip: Trip, error: unknown): number | undefined {
  if (!trip.isIdempotent) return undefined;
  if (isServerFault(error)) return AGAIN_AFTER[trip.faults++];
  // Nothing came in all that time over a standing connection: the answer is lost, another one may come.
  const isSilence = error instanceof CallError && error.code === 'TIMEOUT';
  return isSilence && trip.silences++ === 0 ? 0 : undefined;
}

function paceOf({ request, kind, options }: Trip): PaceAsk {
  const urgency = options.isBackground ? 'background' : kind === 'main' ? 'interactive' : 'file';
  return { method: request.className, chat: options.chat, urgency };
}

/** Others may wait for the same and go on waiting. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(new CallError('ABORTED'));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
