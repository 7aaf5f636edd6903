const TRUE = 0x997275b5 | 0;
const FALSE = 0xbc799737 | 0;

/** Up to so many bytes a loop is faster than a TextDecoder. */
const SHORT = 10;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** A constructor this layer does not know, or bytes that are not what they claim to be. */
export class TlReadError extends Error {
  override readonly name = 'TlReadError';
}

/** Reads TL's basic values (core.telegram.org/mtproto/serialize). Throws TlReadError where the bytes end too early. */
export class TlReader {
  /** How deep in objects inside objects the reader is. */
  depth = 0;
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #view: DataView;
  readonly #end: number;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes as Uint8Array<ArrayBuffer>;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#end = bytes.length;
  }

  get left(): number {
    return this.#end - this.#at;
  }

  #take(length: number): number {
    const start = this.#at;
    const next = start + length;
    if (length < 0 || next > this.#end) throw new TlReadError('cut short');
    this.#at = next;
    return start;
  }

  /** The next bytes as a view; only for what is read further at once. */
  view(length: number): Uint8Array {
    const start = this.#take(length);
    return this.#bytes.subarray(start, start + length);
  }

  /** A copy of the next bytes. */
  wide(length: number): Uint8Array {
    const start = this.#take(length);
    return this.#bytes.slice(start, start + length);
  }

  int(): number {
    return this.#view.getInt32(this.#take(4), true);
  }

  long(): bigint {
    return this.#view.getBigInt64(this.#take(8), true);
  }

  double(): number {
    return this.#view.getFloat64(this.#take(8), true);
  }

  bool(): boolean {
    const value = this.int();
    if (value !== TRUE && value !== FALSE) throw new TlReadError('no Bool');
    return value === TRUE;
  }

  /** Goes behind the next string of bytes, and tells where it ends. `#start` is where it begins. */
  #start = 0;
  #skipBytes(): number {
    let start = this.#take(4);
    let length = this.#view.getUint8(start);
    if (length === 255) throw new TlReadError('no length');
    if (length === 254) {
      length = this.#view.getUint32(start, true) >>> 8;
      start += 4;
    } else start += 1;
    const end = start + length;
    const next = (end + 3) & ~3;
    if (next > this.#end) throw new TlReadError('cut short');
    this.#at = next;
    this.#start = start;
    return end;
  }

  skipBytes(): void {
    this.#skipBytes();
  }

  /** A copy, so that a few bytes do not keep a whole message alive; a view where they are most of it. */
  bytes(): Uint8Array {
    const end = this.#skipBytes();
    const isMost = (end - this.#start) * 2 > this.#end;
    return isMost ? this.#bytes.subarray(this.#start, end) : this.#bytes.slice(this.#start, end);
  }

  string(): string {
    const end = this.#skipBytes();
    const start = this.#start;
    if (end - start > SHORT) return utf8.decode(this.#bytes.subarray(start, end));
    let text = '';
    for (let at = start; at < end; at++) {
      const code = this.#bytes[at] ?? 0;
      if (code > 127) return utf8.decode(this.#bytes.subarray(start, end));
      text += String.fromCharCode(code);
    }
    return text;
  }

  /** The number of a vector's items. Each is at least four bytes: a count that cannot be true must not become an array. */
  count(): number {
    const count = this.int();
    if (count < 0 || count * 4 > this.left) throw new TlReadError('no count');
    return count;
  }
}
