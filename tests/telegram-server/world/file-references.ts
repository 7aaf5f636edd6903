import { createHmac } from 'node:crypto';
import { RpcError } from '../api/method.ts';
import { unixTime, type Clock } from './clock.ts';

/** Within this time, in seconds, the same file is described with the same reference. */
const STEP = 600;

/**
 * File references: proof that a file was seen in a message not long ago. Bytes: one of version, four of time, four of
 * era, eight of a keyed hash. See https://core.telegram.org/api/file_reference
 */
export class FileReferences {
  readonly #clock: Clock;
  readonly #secret: string;
  /** Seconds that a reference lives; a test may shorten it. */
  lifetime = 24 * 3600;
  /** Raised by `expireAll`: references of an earlier era are void. */
  era = 0;

  constructor(clock: Clock, secret: string) {
    this.#clock = clock;
    this.#secret = secret;
  }

  /** A reference of now. */
  make(fileId: bigint): Uint8Array {
    const step = Math.min(STEP, this.lifetime);
    const made = Math.floor(unixTime(this.#clock) / step) * step;
    return this.#sign(fileId, made, this.era);
  }

  /** Throws 400 FILE_REFERENCE_EMPTY, FILE_REFERENCE_INVALID or FILE_REFERENCE_EXPIRED. */
  check(fileId: bigint, reference: Uint8Array): void {
    if (reference.length === 0) throw new RpcError(400, 'FILE_REFERENCE_EMPTY');
    const bytes = Buffer.from(reference);
    if (bytes.length !== 17) throw new RpcError(400, 'FILE_REFERENCE_INVALID');
    const made = bytes.readUInt32BE(1);
    const era = bytes.readUInt32BE(5);
    if (!bytes.equals(this.#sign(fileId, made, era))) throw new RpcError(400, 'FILE_REFERENCE_INVALID');
    const age = unixTime(this.#clock) - made;
    if (era < this.era || age > this.lifetime) throw new RpcError(400, 'FILE_REFERENCE_EXPIRED');
  }

  /** Makes every reference given so far expire. */
  expireAll(): void {
    this.era++;
  }

  #sign(fileId: bigint, made: number, era: number): Uint8Array {
    const head = Buffer.alloc(9);
    head.writeUInt8(1, 0);
    head.writeUInt32BE(made, 1);
    head.writeUInt32BE(era, 5);
    const mark = createHmac('sha256', this.#secret).update(`${fileId}`).update(head).digest().subarray(0, 8);
    return new Uint8Array(Buffer.concat([head, mark]));
  }
}
