import { TlError } from './tl-error.ts';

const maxLong = 0x7fffffffffffffffn;

/** Appends TL's basic values to a buffer that grows. https://core.telegram.org/mtproto/serialize */
export class ByteWriter {
  #bytes: Buffer;
  #length = 0;

  constructor(capacity = 256) {
    this.#bytes = Buffer.allocUnsafe(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** A copy-free view of what was written. The writer must not be used afterwards. */
  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #room(count: number): number {
    const at = this.#length;
    this.#length = at + count;
    if (this.#length > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.#length, this.#bytes.length * 2));
      this.#bytes.copy(larger, 0, 0, at);
      this.#bytes = larger;
    }
    return at;
  }

  id(value: number): void {
    const at = this.#room(4);
    this.#bytes.writeUInt32LE(value, at);
  }

  int(value: unknown): void {
    if (typeof value !== 'number' || (value | 0) !== value) throw new TlError(`not an int: ${show(value)}`);
    const at = this.#room(4);
    this.#bytes.writeInt32LE(value, at);
  }

  long(value: unknown): void {
    if (typeof value !== 'bigint' || value > maxLong || value < -maxLong - 1n) {
      throw new TlError(`not a long: ${show(value)}`);
    }
    const at = this.#room(8);
    this.#bytes.writeBigInt64LE(value, at);
  }

  double(value: unknown): void {
    if (typeof value !== 'number') throw new TlError(`not a double: ${show(value)}`);
    const at = this.#room(8);
    this.#bytes.writeDoubleLE(value, at);
  }

  /** Bytes as they are, without a length. */
  raw(value: Uint8Array): void {
    const at = this.#room(value.length);
    this.#bytes.set(value, at);
  }

  fixed(value: unknown, length: number): void {
    if (!(value instanceof Uint8Array) || value.length !== length) {
      throw new TlError(`not ${length} bytes: ${show(value)}`);
    }
    this.raw(value);
  }

  string(value: unknown): void {
    if (typeof value !== 'string') throw new TlError(`not a string: ${show(value)}`);
    this.bytes(Buffer.from(value, 'utf8'));
  }

  bytes(value: unknown): void {
    if (!(value instanceof Uint8Array)) throw new TlError(`not bytes: ${show(value)}`);
    const { length } = value;
    if (length > 0xffffff) throw new TlError(`bytes of length ${length} do not fit`);
    const head = length < 254 ? 1 : 4;
    const padding = -(head + length) & 3;
    const at = this.#room(head + length + padding);
    if (head === 1) this.#bytes[at] = length;
    else this.#bytes.writeUInt32LE(((length << 8) | 254) >>> 0, at);
    this.#bytes.set(value, at + head);
    this.#bytes.fill(0, at + head + length, at + head + length + padding);
  }
}

function show(value: unknown): string {
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (value === null || typeof value !== 'object') return `${typeof value} ${String(value)}`;
  return '_' in value ? String(value._) : 'object';
}
