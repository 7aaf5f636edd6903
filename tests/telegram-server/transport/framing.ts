import { randomBytes, randomInt } from 'node:crypto';

/** https://core.telegram.org/mtproto/mtproto-transports */
export type Framing = 'abridged' | 'intermediate' | 'padded';

export interface Frame {
  payload: Uint8Array;
  /** The client asks for a quick acknowledgement of this payload. */
  quickAck: boolean;
}

/** No client's packet is larger: a file part of 512 KB and its surroundings. */
const maxFrame = 2 << 20;

interface Header {
  size: number;
  length: number;
  quickAck: boolean;
}

function abridgedHeader(bytes: Buffer): Header | undefined {
  const first = bytes[0];
  if (first === undefined) return undefined;
  const quickAck = first >= 0x80;
  const words = first & 0x7f;
  if (words < 0x7f) return { size: 1, length: words * 4, quickAck };
  return bytes.length < 4 ? undefined : { size: 4, length: bytes.readUIntLE(1, 3) * 4, quickAck };
}

function intermediateHeader(bytes: Buffer): Header | undefined {
  if (bytes.length < 4) return undefined;
  const word = bytes.readUInt32LE(0);
  return { size: 4, length: word & 0x7fffffff, quickAck: word >= 0x80000000 };
}

/** Cuts a stream of bytes, however split, into frames. Throws RangeError at a frame too large to be meant. */
export class FrameReader {
  readonly #framing: Framing;
  #bytes: Buffer = Buffer.alloc(0);

  constructor(framing: Framing) {
    this.#framing = framing;
  }

  push(bytes: Uint8Array): Frame[] {
    this.#bytes = this.#bytes.length ? Buffer.concat([this.#bytes, bytes]) : Buffer.from(bytes);
    const frames: Frame[] = [];
    for (let frame = this.#next(); frame; frame = this.#next()) frames.push(frame);
    return frames;
  }

  #next(): Frame | undefined {
    const header =
      this.#framing === 'abridged' ? abridgedHeader(this.#bytes) : intermediateHeader(this.#bytes);
    if (!header) return undefined;
    if (header.length > maxFrame) throw new RangeError(`a frame of ${header.length} bytes`);
    const end = header.size + header.length;
    if (this.#bytes.length < end) return undefined;
    const payload = new Uint8Array(this.#bytes.subarray(header.size, end));
    this.#bytes = this.#bytes.subarray(end);
    return { payload, quickAck: header.quickAck };
  }
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** A payload in its envelope. Abridged frames take whole words only. */
export function frame(framing: Framing, payload: Uint8Array): Uint8Array {
  if (framing === 'intermediate') return Buffer.concat([word(payload.length), payload]);
  if (framing === 'padded') {
    const padding = randomBytes(randomInt(16));
    return Buffer.concat([word(payload.length + padding.length), payload, padding]);
  }
  const words = payload.length >> 2;
  const header = words < 0x7f ? Buffer.from([words]) : word((words << 8) | 0x7f);
  return Buffer.concat([header, payload]);
}

/** A quick acknowledgement token in its envelope. */
export function quickAckFrame(framing: Framing, token: Uint8Array): Uint8Array {
  if (framing === 'intermediate') return token;
  if (framing === 'abridged') return Buffer.from(token).reverse();
  const padding = randomBytes(randomInt(9));
  return Buffer.concat([word(8 + padding.length), word(0xffffffff), token, padding]);
}
