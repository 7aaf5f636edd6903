import { CallError } from '#contract/errors.ts';
import { Api } from '../tl/api.gen.ts';
import type { AuthKey } from './auth-key.ts';
import type { Bytes } from './bytes.ts';
import { constructorOf, containedIn, MSG_CONTAINER, unpack } from './inner-messages.ts';
import { secondsOf } from './message-ids.ts';
import type { RequestBook } from './request-book.ts';
import { readAnswer, RPC_RESULT } from './rpc-answer.ts';
import { SecurityFault } from './security-fault.ts';
import type { Salts } from './salts.ts';
import type { ServerClock } from './server-clock.ts';
import { SessionOutbox, type Wrap } from './session-outbox.ts';
import { StrictState } from './strict-state.ts';
import { readObject } from '../tl/read-object.ts';
import { TlReader } from '../tl/tl-reader.ts';

/** https://core.telegram.org/type/Updates */
const UPDATES: Readonly<Record<Api.TypeUpdates['className'], true>> = {
  UpdatesTooLong: true,
  UpdateShortMessage: true,
  UpdateShortChatMessage: true,
  UpdateShort: true,
  UpdatesCombined: true,
  Updates: true,
  UpdateShortSentMessage: true,
};

/** The server does not know, or forgot, who we are on this connection. */
const NOT_INTRODUCED = /^CONNECTION_(NOT_INITED|LAYER_INVALID)$/;

/** A message older than this may be refused for its age (300 s): it gets a new name. */
const NAME_LASTS = 240;

/** Acknowledgements travel with the next message; without one, after this many milliseconds, or when so many are due. */
const ACK_DELAY = 800;
const ACKS_AT_ONCE = 32;

/** As many as a server gives (core.telegram.org/mtproto/service_messages). */
const SALTS_AT_ONCE = 64;

const TOO_LOW = 16;
const TOO_HIGH = 17;
/** Sequence numbers out of step, or of the wrong parity: only a new session gets in step again. */
const OUT_OF_STEP = [TOO_HIGH, 32, 33, 34, 35];

export interface SessionHooks {
  /** There is something to send, within so many milliseconds. */
  onWork(within: number): void;
  /** A packet passed every check. */
  onHeard(): void;
  onUpdates(updates: Api.TypeUpdates): void;
  /** Something came that we could not read, or the server began anew: updates may be missing. */
  onLoss(): void;
  /** This session cannot go on; another must be begun. */
  onBroken(): void;
}

export interface SessionOptions extends SessionHooks {
  readonly key: AuthKey;
  readonly clock: ServerClock;
  readonly salts: Salts;
  readonly book: RequestBook;
  readonly wrap: Wrap;
}

const isUpdates = (thing: unknown): thing is Api.TypeUpdates =>
  typeof thing === 'object' &&
  thing !== null &&
  'className' in thing &&
  Object.hasOwn(UPDATES, String(thing.className));

/**
 * One MTProto session: what goes out in which packets, and what each incoming message means
 * (core.telegram.org/mtproto/service_messages, …_about_messages). It knows no connection and outlives them.
 */
export class Session {
  readonly outbox: SessionOutbox;
  readonly #state: StrictState;
  readonly #options: SessionOptions;
  readonly #book: RequestBook;
  /** Something that we asked was answered on this connection. */
  #hasAnswered = false;
  #hasAskedSalts = false;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#book = options.book;
    this.#book.forgetNames();
    this.#state = new StrictState(options.key, options.clock, options.salts.current);
    this.outbox = new SessionOutbox(this.#state, options.book, options.wrap);
  }

  /** A new connection carries on where the old one ended. */
  resume(): void {
    this.outbox.isIntroduced = false;
    this.#hasAnswered = false;
    this.repeatUnanswered();
  }

  /** Sends whatever is unanswered again, under its old name while that is young: the server runs it only once. */
  repeatUnanswered(): void {
    const now = this.#options.clock.seconds();
    this.#book.resendAll(({ named }) => !named || now - secondsOf(named.msgId) > NAME_LASTS);
  }

  /** Takes packets one after the other. Rejects with SecurityFault; the packet was nothing then. */
  async receive(packet: Bytes): Promise<void> {
    const { msgId, seqNo, body, isRepeated } = await this.#state.open(packet);
    this.#options.onHeard();
    if (seqNo & 1) this.outbox.acks.add(msgId);
    if (!isRepeated) await this.#read(msgId, body);
    const due = this.outbox.acks.count;
    if (due > 0) this.#options.onWork(due >= ACKS_AT_ONCE ? 0 : ACK_DELAY);
  }

  async #read(msgId: bigint, packed: Uint8Array, isInside = false): Promise<void> {
    try {
      const body = await unpack(packed);
      if (constructorOf(body) !== MSG_CONTAINER) {
        await this.#handle(msgId, body);
        return;
      }
      // A container inside of one, packed or not, is against the rules, and could go on for ever.
      if (isInside) throw new SecurityFault('container in a container');
      for (const inner of containedIn(body)) {
        if ((inner.msgId & 1n) === 0n) throw new SecurityFault('even msg_id from the server');
        if (inner.seqNo & 1) this.outbox.acks.add(inner.msgId);
        if (!this.#state.isRepeated(inner.msgId)) await this.#read(inner.msgId, inner.body, true);
      }
    } catch {
      // Nothing of one message may stop those beside it; what it was is asked for by a difference.
      this.#options.onLoss();
    }
  }

  async #handle(msgId: bigint, body: Uint8Array): Promise<void> {
    const reader = new TlReader(body);
    const id = constructorOf(body);
    if (id === RPC_RESULT) await this.#answer(reader);
    else {
      const message = readObject(reader);
      if (isUpdates(message)) this.#options.onUpdates(message);
      else this.#serve(msgId, message);
    }
  }

  async #answer(reader: TlReader): Promise<void> {
    reader.int();
    this.#hasAnswered = true;
    const reqMsgId = reader.long();
    const request = this.#book.settle(reqMsgId);
    const answer = await readAnswer(reader.view(reader.left), request?.request);
    if (request && 'error' in answer && NOT_INTRODUCED.test(answer.error.message)) {
      this.outbox.isIntroduced = false;
      this.#book.resendRefused([request]);
      this.#options.onWork(0);
      return;
    }
    if ('error' in answer) {
      if (answer.error instanceof CallError) this.#options.onLoss();
      request?.reject(answer.error);
      return;
    }
    if (request?.isWrapped) this.outbox.isIntroduced = true;
    this.#askForSalts();
    // Also when nobody waits any more: what the request did has happened.
    if (isUpdates(answer.result)) this.#options.onUpdates(answer.result);
    request?.resolve(answer.result);
  }

  #serve(msgId: bigint, message: unknown): void {
    if (message instanceof Api.NewSessionCreated) this.#begin(message);
    else if (message instanceof Api.FutureSalts) this.#options.salts.learnFuture(message.salts);
    else if (message instanceof Api.BadServerSalt) this.#takeSalt(message);
    else if (message instanceof Api.BadMsgNotification) this.#refused(msgId, message);
    else if (message instanceof Api.Pong) this.#book.settle(message.msgId)?.resolve(message);
    else if (message instanceof Api.MsgDetailedInfo) this.#detailed(message);
    else if (message instanceof Api.MsgNewDetailedInfo) this.#fetchOrAck(message.answerMsgId);
    else if (message instanceof Api.MsgsStateReq) this.#tellState(msgId, message);
    else if (message instanceof Api.MsgResendReq) this.#resend(message);
  }

  #begin(message: Api.NewSessionCreated): void {
    this.#state.salt = message.serverSalt;
    this.#options.salts.learn(message.serverSalt);
    this.#book.resendBelow(message.firstMsgId);
    this.#options.onWork(0);
    if (!this.#isGapBeingClosed()) this.#options.onLoss();
  }

  /**
   * A difference not answered yet is worked out in the new session: those from before its first message have just been queued
   * again. Its answer holds whatever was missed until then, and what comes later is told in this session. After an answer on this
   * connection this says nothing: the session before may have been asked for a channel as well, or have answered in vain.
   */
  #isGapBeingClosed(): boolean {
    return (
      !this.#hasAnswered && this.#book.has(({ request }) => request instanceof Api.updates.GetDifference)
    );
  }

  /** In no hurry: what is there now still holds. */
  #askForSalts(): void {
    if (this.#hasAskedSalts || !this.#options.salts.areFew) return;
    this.#hasAskedSalts = true;
    this.outbox.addService(new Api.GetFutureSalts({ num: SALTS_AT_ONCE }));
    this.#options.onWork(ACK_DELAY);
  }

  #takeSalt(message: Api.BadServerSalt): void {
    this.#state.salt = message.newServerSalt;
    this.#options.salts.learn(message.newServerSalt);
    this.#sendAnew(message.badMsgId);
  }

  /** bad_msg_notification: `msgId` is the server's, made by its clock. */
  #refused(msgId: bigint, message: Api.BadMsgNotification): void {
    const refusedId = message.badMsgId;
    if (message.errorCode === TOO_LOW || message.errorCode === TOO_HIGH) {
      this.#options.clock.learn(secondsOf(msgId));
    }
    this.#sendAnew(refusedId);
    // Identifiers of one session only rise: a clock put back, like a sequence out of step, needs a new session.
    if (OUT_OF_STEP.includes(message.errorCode)) this.#options.onBroken();
  }

  #sendAnew(refusedId: bigint): void {
    this.outbox.acks.restore(refusedId);
    this.#book.resendRefused(this.#book.within(refusedId));
    this.#options.onWork(0);
  }

  #detailed(message: Api.MsgDetailedInfo): void {
    if (this.#book.isPending(message.msgId)) this.#fetchOrAck(message.answerMsgId);
    else this.outbox.acks.add(message.answerMsgId);
  }

  #fetchOrAck(answerId: bigint): void {
    if (this.#state.status(answerId) === 4) this.outbox.acks.add(answerId);
    else this.outbox.addService(new Api.MsgResendReq({ msgIds: [answerId] }));
    this.#options.onWork(0);
  }

  #tellState(msgId: bigint, { msgIds }: Api.MsgsStateReq): void {
    const info = Uint8Array.from(msgIds, (id) => this.#state.status(id));
    this.outbox.addService(new Api.MsgsStateInfo({ reqMsgId: msgId, info }));
    this.#options.onWork(0);
  }

  #resend({ msgIds }: Api.MsgResendReq): void {
    this.#book.resendNamed(new Set(msgIds));
    this.#options.onWork(0);
  }
}
