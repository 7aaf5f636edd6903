import { TlError } from './tl-error.ts';

/** Reads TL's basic values; throws `TlError` at the end of the bytes. https://core.telegram.org/mtproto/serialize */
export class ByteReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get position(): number {
    return this.#at;
  }

  get remaining(): number {
    return this.#bytes.length - this.#at;
  }

  #take(count: number): number {
    const at = this.#at;
    if (count > this.#bytes.length - at)
      throw new TlError(`needs ${count} bytes, ${this.remaining} are left`);
    this.#at = at + count;
    return at;
  }

  /** The next constructor number, which stays unread. */
  peekId(): number {
    const at = this.#take(4);
    this.#at = at;
    return this.#bytes.readUInt32LE(at);
  }

  id(): number {
    const at = this.#take(4);
    return this.#bytes.readUInt32LE(at);
  }

  int(): number {
    const at = this.#take(4);
    return this.#bytes.readInt32LE(at);
  }

  long(): bigint {
    const at = this.#take(8);
    return this.#bytes.readBigInt64LE(at);
  }

  double(): number {
    const at = this.#take(8);
    return this.#bytes.readDoubleLE(at);
  }

  /** A copy of the next bytes, without a length before them. */
  raw(length: number): Uint8Array {
    if (length < 0) throw new TlError(`negative length ${length}`);
    const at = this.#take(length);
    return new Uint8Array(this.#bytes.subarray(at, at + length));
  }

  #body(): Buffer {
    const first = this.#bytes[this.#take(1)]!;
    if (first === 255) throw new TlError('a string cannot start with 255');
    const long = first === 254;
    const length = long ? this.#bytes.readUIntLE(this.#take(3), 3) : first;
    const at = this.#take(length);
    this.#take(-(length + (long ? 4 : 1)) & 3);
    return this.#bytes.subarray(at, at + length);
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.#body());
  }

  string(): string {
    return this.#body().toString('utf8');
  }
}
