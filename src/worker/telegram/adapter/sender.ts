import { encode } from '../tl/write-object.ts';
import { CallError } from '#contract/errors.ts';
import type { AuthKey } from './auth-key.ts';
import { BackOff } from './back-off.ts';
import type { Bytes } from './bytes.ts';
import { runConnection, TransportFault } from './connection.ts';
import type { LinkContext } from './link-context.ts';
import type { CallKind } from './link.ts';
import { Nap } from './nap.ts';
import type { OutgoingRequest } from './outgoing-request.ts';
import { PingLoop } from './ping.ts';
import { RequestBook } from './request-book.ts';
import { SecurityFault } from './security-fault.ts';
import { Session } from './session.ts';
import type { TlRequest } from './tl-request.ts';
import type { Transport } from './transport.ts';

/** The server takes packets of up to a megabyte; what is around a request needs some of it. */
const REQUEST_LIMIT = 1024 * 1024 - 2048;
/** With more than this unsent in the socket, nothing is added: what waits can still be given up. */
const BACKLOG_LIMIT = 1024 * 1024;
const BACKLOG_PAUSE = 50;
const PROBE_PATIENCE = 3_000;
/** A connection that lasted so long was a good one: the next attempt need not wait long. */
const GOOD_AFTER = 10_000;
const FLOOD_PAUSE = 5_000;
const FAULTS_MAX = 3;
const KEY_UNKNOWN = -404;
const TRANSPORT_FLOOD = -429;

export interface SendOptions {
  /** Milliseconds to wait for a connection, and again for the answer. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Keeps one connection to one DC standing and its requests on their way, whatever happens to the connection. GramJS's
 * MTProtoSender does not stand under this: it loses requests, answers and itself on every reconnect, and brings the whole
 * client with it.
 */
export class Sender {
  readonly dcId: number;
  readonly kind: CallKind;
  readonly #context: LinkContext;
  readonly #book = new RequestBook();
  readonly #backOff = new BackOff();
  readonly #nap = new Nap();
  readonly #ping: PingLoop;
  #attempt = new AbortController();
  #transport: Transport | undefined;
  #session: Session | undefined;
  #sessionKey: AuthKey | undefined;
  #incoming: Promise<void> = Promise.resolve();
  #flushTimer: ReturnType<typeof setTimeout> | undefined;
  #flushAt = Infinity;
  #isFlushing = false;
  #isConnected = false;
  #isStarted = false;
  #stopped: Error | undefined;
  #connectedAt = 0;
  #faults = 0;
  #distrusts = 0;
  #unknownKeys = 0;
  /** Milliseconds since the epoch of the last moment anybody wanted something. */
  #usedAt = Date.now();

  constructor(context: LinkContext, dcId: number, kind: CallKind) {
    this.#context = context;
    this.dcId = dcId;
    this.kind = kind;
    this.#ping = new PingLoop(
      (ping) => {
        this.#session?.outbox.addService(ping);
        this.#flushWithin(0);
      },
      () => this.#drop(),
    );
  }

  get #isMain(): boolean {
    return this.kind === 'main' && this.dcId === this.#context.keys.dcId;
  }

  /** Milliseconds since anything was asked of it; 0 while something is under way. */
  get idleFor(): number {
    return this.#book.isEmpty ? Date.now() - this.#usedAt : 0;
  }

  start(): void {
    if (this.#isStarted || this.#stopped) return;
    this.#isStarted = true;
    void this.#run();
  }

  /** Closes at once; whatever is pending fails with `reason`. It never connects again. */
  stop(reason: Error): void {
    if (this.#stopped) return;
    this.#stopped = reason;
    this.#book.rejectAll(reason);
    this.#drop();
    this.#nap.wake();
    this.#context.network.release();
  }

  /** Something happened to the page or the network: looks at once whether the connection stands. */
  wake(): void {
    if (!this.#context.network.isOnline) {
      this.#drop();
      this.#nap.wake();
    } else if (this.#isConnected) this.#ping.probe(PROBE_PATIENCE);
    else {
      this.#backOff.reset();
      this.#nap.wake();
    }
  }

  /** One answer for one request. Rejects with RpcError, with CallError, or with what `stop` was given. */
  request(request: TlRequest<unknown>, { timeout, signal }: SendOptions): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#stopped) throw this.#stopped;
      if (signal?.aborted) throw new CallError('ABORTED');
      const body = encode(request);
      if (body.length > REQUEST_LIMIT) throw new CallError('TOO_LARGE');
      const giveUp = (error: CallError) => {
        this.#book.remove(outgoing);
        outgoing.reject(error);
      };
      const abort = () => giveUp(new CallError('ABORTED'));
      const expire = () => giveUp(new CallError(outgoing.named || this.#isConnected ? 'TIMEOUT' : 'OFFLINE'));
      let timer = setTimeout(expire, timeout);
      const settle = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        this.#usedAt = Date.now();
      };
      const outgoing: OutgoingRequest = {
        request,
        body,
        refusals: 0,
        onSent: () => {
          clearTimeout(timer);
          timer = setTimeout(expire, timeout);
        },
        resolve: (result) => {
          settle();
          resolve(result);
        },
        reject: (error) => {
          settle();
          reject(error);
        },
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.#book.add(outgoing);
      this.#flushWithin(0);
    });
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      if (!this.#context.network.isOnline) {
        this.#tell('offline');
        await this.#context.network.whenChanged();
        continue;
      }
      this.#tell('connecting');
      const wait = await this.#connectOnce();
      if (this.#stopped || !this.#context.network.isOnline) continue;
      this.#tell('connecting', Date.now() + wait);
      await this.#nap.sleep(wait);
    }
  }

  /** Returns when the connection has ended, with the milliseconds to wait before the next. */
  async #connectOnce(): Promise<number> {
    this.#attempt = new AbortController();
    try {
      return await runConnection({
        context: this.#context,
        dcId: this.dcId,
        kind: this.kind,
        signal: this.#attempt.signal,
        onReady: (transport, key) => this.#begin(transport, key),
        onPacket: (packet) => this.#receiveInOrder(packet),
      });
    } catch (error) {
      return this.#end(error);
    }
  }

  #begin(transport: Transport, key: AuthKey): void {
    this.#transport = transport;
    if (this.#session && this.#sessionKey?.id === key.id) this.#session.resume();
    else this.#renewSession(key);
    this.#ping.probe();
    // Now, not with the first answer: what is asked for to close the gap then goes in the first packet.
    if (this.#isMain) this.#context.onGap();
  }

  #renewSession(key: AuthKey): void {
    this.#sessionKey = key;
    const session: Session = new Session({
      key,
      salts: this.#context.keys.saltsOf(this.dcId),
      clock: this.#context.clock,
      book: this.#book,
      wrap: this.#context.wrapFor(this.kind),
      onWork: (within) => this.#flushWithin(within),
      onHeard: () => this.#heard(),
      onUpdates: (updates) => {
        if (this.#isMain) this.#context.onContainer(updates);
      },
      onLoss: () => {
        if (this.#isMain) this.#context.onGap();
      },
      onBroken: () => {
        if (this.#session === session) this.#dropSession();
      },
    });
    this.#session = session;
  }

  /** The next connection begins with a session of its own. */
  #dropSession(): void {
    this.#session = undefined;
    this.#drop();
  }

  #drop(): void {
    this.#attempt.abort();
  }

  #end(error: unknown): number {
    this.#transport = undefined;
    this.#ping.stop();
    const wasGood = this.#isConnected && Date.now() - this.#connectedAt > GOOD_AFTER;
    this.#isConnected = false;
    if (wasGood) this.#backOff.reset();
    this.#judge(error);
    const isFlood = error instanceof TransportFault && error.code === TRANSPORT_FLOOD;
    return this.#backOff.next(isFlood ? FLOOD_PAUSE : 0);
  }

  #judge(error: unknown): void {
    if (error instanceof SecurityFault) {
      // Once may be an accident; twice in a row it is not who it should be, and whoever waits should know.
      if (++this.#distrusts >= 2) this.#book.rejectAll(new CallError('SERVER_UNTRUSTED'), 'unsent');
    } else if (error instanceof CallError) this.#book.rejectAll(error, 'unsent');
    else if (error instanceof TransportFault && error.code === KEY_UNKNOWN) this.#keyUnknown();
  }

  /** One −404 may be a server that just woke up; after the second the key is gone. */
  #keyUnknown(): void {
    const key = this.#sessionKey;
    this.#session = undefined;
    if (++this.#unknownKeys < 2 || !key) return;
    this.#unknownKeys = 0;
    const { keys } = this.#context;
    if (this.dcId === keys.dcId && keys.isAuthorized(this.dcId)) {
      this.#context.onAuthLost('AUTH_KEY_UNREGISTERED');
    } else keys.forget(this.dcId, key);
  }

  #receiveInOrder(packet: Bytes): void {
    const session = this.#session;
    this.#incoming = this.#incoming.then(async () => {
      // What the last connection still brought counts, as long as its session does.
      if (!session || this.#session !== session || this.#stopped) return;
      try {
        await session.receive(packet);
      } catch (error) {
        if (error instanceof SecurityFault) this.#faulty();
        else this.#dropSession();
      }
    });
  }

  #heard(): void {
    this.#faults = this.#distrusts = this.#unknownKeys = 0;
    this.#ping.heard();
    if (this.#isConnected || !this.#transport) return;
    this.#isConnected = true;
    this.#connectedAt = Date.now();
    this.#tell('connected');
  }

  #faulty(): void {
    if (++this.#faults < FAULTS_MAX) {
      // Was it an accident, or does nothing pass any more, as when a clock was put back? The answer tells. What was
      // thrown away may have been an answer: whoever waits asks again.
      this.#session?.repeatUnanswered();
      this.#ping.probe(PROBE_PATIENCE);
      return;
    }
    this.#faults = 0;
    this.#dropSession();
  }

  #tell(state: 'offline' | 'connecting' | 'connected', retryAt?: number): void {
    if (this.#isMain && !this.#stopped) this.#context.onState(state, retryAt);
  }

  #flushWithin(milliseconds: number): void {
    const at = Date.now() + milliseconds;
    if (at >= this.#flushAt) return;
    clearTimeout(this.#flushTimer);
    this.#flushAt = at;
    this.#flushTimer = setTimeout(() => {
      this.#flushAt = Infinity;
      void this.#flush();
    }, milliseconds);
  }

  async #flush(): Promise<void> {
    const transport = this.#transport;
    const session = this.#session;
    if (!transport || !session || this.#isFlushing) return;
    if (transport.backlog > BACKLOG_LIMIT) {
      this.#flushWithin(BACKLOG_PAUSE);
      return;
    }
    this.#isFlushing = true;
    try {
      const packet = await session.outbox.nextPacket();
      if (!packet) return;
      // Sealed for a connection that is gone: its requests are already queued again.
      if (this.#transport === transport) transport.send(packet);
      this.#flushWithin(0);
    } catch {
      this.#dropSession();
    } finally {
      this.#isFlushing = false;
    }
  }
}
