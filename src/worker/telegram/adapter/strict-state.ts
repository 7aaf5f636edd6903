import type { AuthKey } from './auth-key.ts';
import { concat, randomBytes, viewBytes, type Bytes } from './bytes.ts';
import { decryptPacket, encryptPacket } from './encryption.ts';
import { MessageIds, secondsOf } from './message-ids.ts';
import { ReceivedIds } from './received-ids.ts';
import { SecurityFault } from './security-fault.ts';
import type { ServerClock } from './server-clock.ts';

const HEAD = 32;
const PADDING_MIN = 12;
const PADDING_MAX = 1024;
/** Seconds a server message may be old or early. */
const OLD_LIMIT = 300;
const EARLY_LIMIT = 30;

export interface Received {
  readonly msgId: bigint;
  readonly seqNo: number;
  readonly body: Bytes;
  /** Seen before: to be acknowledged again and not handled again. */
  readonly isRepeated: boolean;
}

export interface Sealable {
  readonly msgId: bigint;
  readonly seqNo: number;
  readonly body: Uint8Array;
}

/** One message as it stands in a container or alone: identifier, sequence number, length, body. */
export function frameMessage({ msgId, seqNo, body }: Sealable): Bytes {
  const head = new Uint8Array(16);
  const view = viewBytes(head);
  view.setBigInt64(0, msgId, true);
  view.setInt32(8, seqNo, true);
  view.setInt32(12, body.length, true);
  return concat(head, body);
}

/**
 * One MTProto session under every check of core.telegram.org/mtproto/security_guidelines: whatever fails one is refused
 * with SecurityFault and changes nothing here.
 */
export class StrictState {
  salt: bigint;
  readonly #key: AuthKey;
  readonly #clock: ServerClock;
  readonly #ids: MessageIds;
  readonly #received = new ReceivedIds();
  readonly #sessionId = viewBytes(randomBytes(8)).getBigInt64(0, true);
  #contentCount = 0;
  #isClockSure = false;

  constructor(key: AuthKey, clock: ServerClock, salt = 0n) {
    this.#key = key;
    this.#clock = clock;
    this.#ids = new MessageIds(clock);
    this.salt = salt;
  }

  /** Names a new message. Content-related ones get odd sequence numbers and are acknowledged by the server. */
  name(isContent: boolean): { msgId: bigint; seqNo: number } {
    const seqNo = this.#contentCount * 2 + (isContent ? 1 : 0);
    if (isContent) this.#contentCount++;
    return { msgId: this.#ids.next(), seqNo };
  }

  seal(message: Sealable): Promise<Bytes> {
    const head = new Uint8Array(16);
    viewBytes(head).setBigInt64(0, this.salt, true);
    viewBytes(head).setBigInt64(8, this.#sessionId, true);
    return encryptPacket(this.#key, concat(head, frameMessage(message)));
  }

  /** Packets must be opened one after the other, as they came. */
  async open(packet: Bytes): Promise<Received> {
    const plain = await decryptPacket(this.#key, packet);
    const view = viewBytes(plain);
    if (view.getBigInt64(8, true) !== this.#sessionId) throw new SecurityFault('foreign session_id');
    const msgId = view.getBigInt64(16, true);
    const length = view.getInt32(28, true);
    const padding = plain.length - HEAD - length;
    if (length < 4 || length % 4 !== 0) throw new SecurityFault('message of a broken length');
    if (padding < PADDING_MIN || padding > PADDING_MAX) throw new SecurityFault('padding out of range');
    if ((msgId & 1n) === 0n) throw new SecurityFault('even msg_id from the server');
    this.#checkTime(msgId);
    return {
      msgId,
      seqNo: view.getInt32(24, true),
      body: plain.subarray(HEAD, HEAD + length),
      isRepeated: !this.#received.add(msgId),
    };
  }

  /** The same check for a message inside a container. */
  isRepeated(msgId: bigint): boolean {
    return !this.#received.add(msgId);
  }

  /** What became of one of the server's messages, in the words of msgs_state_info. */
  status(msgId: bigint): 1 | 2 | 4 {
    return this.#received.status(msgId);
  }

  /**
   * The first message of a session cannot be an old one, for its session_id is younger: it sets the clock right. From
   * then on a message must fit the clock.
   */
  #checkTime(msgId: bigint): void {
    const made = secondsOf(msgId);
    if (!this.#isClockSure) this.#clock.learn(made);
    this.#isClockSure = true;
    const age = this.#clock.seconds() - made;
    if (age > OLD_LIMIT || age < -EARLY_LIMIT) throw new SecurityFault('msg_id out of time');
  }
}
