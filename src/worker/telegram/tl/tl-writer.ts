const utf8 = new TextEncoder();

/** Longer ones have no length in TL. */
const BYTES_LIMIT = 2 ** 24 - 1;

/** An object that is not what the layer says. */
export class TlWriteError extends Error {
  override readonly name = 'TlWriteError';
}

/** Writes TL's basic values (core.telegram.org/mtproto/serialize). Throws TlWriteError for what they cannot hold. */
export class TlWriter {
  #bytes = new Uint8Array(256);
  #view = new DataView(this.#bytes.buffer);
  #at = 0;

  #room(length: number): number {
    const start = this.#at;
    this.#at += length;
    if (this.#at > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#at + 64));
      grown.set(this.#bytes.subarray(0, start));
      this.#bytes = grown;
      this.#view = new DataView(grown.buffer);
    }
    return start;
  }

  int(value: unknown): void {
    if (typeof value !== 'number' || (value | 0) !== value) throw new TlWriteError('no int');
    const start = this.#room(4);
    this.#view.setInt32(start, value, true);
  }

  long(value: unknown): void {
    if (typeof value !== 'bigint' || BigInt.asIntN(64, value) !== value) throw new TlWriteError('no long');
    const start = this.#room(8);
    this.#view.setBigInt64(start, value, true);
  }

  double(value: unknown): void {
    if (typeof value !== 'number') throw new TlWriteError('no double');
    const start = this.#room(8);
    this.#view.setFloat64(start, value, true);
  }

  string(value: unknown): void {
    if (typeof value !== 'string') throw new TlWriteError('no string');
    this.bytes(utf8.encode(value));
  }

  bytes(value: unknown): void {
    if (!(value instanceof Uint8Array)) throw new TlWriteError('no bytes');
    const { length } = value;
    if (length > BYTES_LIMIT) throw new TlWriteError('too many bytes');
    const head = length < 254 ? 1 : 4;
    const start = this.#room((head + length + 3) & ~3);
    if (head === 1) this.#bytes[start] = length;
    else this.#view.setUint32(start, (length << 8) | 254, true);
    this.#bytes.set(value, start + head);
  }

  /** Bytes without a length before them. */
  raw(value: unknown, length: number): void {
    if (!(value instanceof Uint8Array) || value.length !== length)
      throw new TlWriteError(`no ${String(length)} bytes`);
    const start = this.#room(length);
    this.#bytes.set(value, start);
  }

  /** What was written; a view. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#at);
  }
}
