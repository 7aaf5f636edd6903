import bigInt, { type BigInteger } from 'big-integer';
import { Buffer } from 'buffer/index.js';
import { toWide, viewBytes } from './bytes.ts';
import { CONSTRUCTORS } from './constructors.ts';

const VECTOR = 0x1cb5c415;
const TRUE = 0x997275b5;
const FALSE = 0xbc799737;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** A constructor this layer does not know, or bytes that are not what they claim to be. */
export class TlReadError extends Error {
  override readonly name = 'TlReadError';
}

/**
 * What GramJS's classes read themselves from (the names are theirs). GramJS's own reader takes 50 µs for each `long`,
 * imports the whole client, and returns views that keep a message of a megabyte alive for eight bytes of it.
 */
export class TlReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = viewBytes(bytes);
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  #take(length: number): number {
    const start = this.#at;
    if (length < 0 || length > this.left) throw new TlReadError('cut short');
    this.#at += length;
    return start;
  }

  /** The next bytes as a view; only for what is read further at once. */
  view(length: number): Uint8Array {
    const start = this.#take(length);
    return this.#bytes.subarray(start, start + length);
  }

  read(length: number): Buffer {
    return Buffer.from(this.view(length));
  }

  readInt(signed = true): number {
    const start = this.#take(4);
    return signed ? this.#view.getInt32(start, true) : this.#view.getUint32(start, true);
  }

  readLong(): BigInteger {
    return bigInt(this.readNativeLong());
  }

  readNativeLong(): bigint {
    return this.#view.getBigInt64(this.#take(8), true);
  }

  readLargeInt(bits: number): BigInteger {
    return toWide(this.view(bits / 8));
  }

  readDouble(): number {
    return this.#view.getFloat64(this.#take(8), true);
  }

  #readByteView(): Uint8Array {
    let length = this.#view.getUint8(this.#take(1));
    let head = 1;
    if (length === 254) {
      const start = this.#take(3);
      length = this.#view.getUint16(start, true) | (this.#view.getUint8(start + 2) << 16);
      head = 4;
    }
    const bytes = this.view(length);
    this.#take((4 - ((length + head) % 4)) % 4);
    return bytes;
  }

  tgReadBytes(): Buffer {
    return Buffer.from(this.#readByteView());
  }

  tgReadString(): string {
    return utf8.decode(this.#readByteView());
  }

  tgReadBool(): boolean {
    const value = this.readInt(false);
    if (value !== TRUE && value !== FALSE) throw new TlReadError('no Bool');
    return value === TRUE;
  }

  tgReadDate(): Date {
    return new Date(this.readInt() * 1000);
  }

  tgReadObject(): unknown {
    const id = this.readInt(false);
    if (id === TRUE || id === FALSE) return id === TRUE;
    if (id === VECTOR) return Array.from({ length: this.#readCount() }, () => this.tgReadObject());
    const tlClass = CONSTRUCTORS.get(id);
    if (!tlClass) throw new TlReadError(`unknown constructor ${id.toString(16)}`);
    return tlClass.fromReader(this);
  }

  #readCount(): number {
    const count = this.readInt();
    // An element is at least four bytes: a count that cannot be true must not become an array of that size.
    if (count < 0 || count * 4 > this.left) throw new TlReadError('no count');
    return count;
  }
}
