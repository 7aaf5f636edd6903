import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { WebSocket } from 'ws';
import { Queue } from './raw-queue.ts';

export type RawFraming = 'abridged' | 'intermediate' | 'padded';

const tags: Record<RawFraming, number> = {
  abridged: 0xefefefef,
  intermediate: 0xeeeeeeee,
  padded: 0xdddddddd,
};

/** Bytes over an obfuscated WebSocket, framed; knows nothing of MTProto's messages. */
export class RawConnection {
  readonly frames = new Queue<Uint8Array>();
  readonly quickAcks = new Queue<Uint8Array>();
  readonly closed: Promise<void>;
  readonly #socket: WebSocket;
  readonly #framing: RawFraming;
  readonly #encrypt;
  readonly #decrypt;
  #buffer = Buffer.alloc(0);

  private constructor(socket: WebSocket, framing: RawFraming, init: Buffer) {
    this.#socket = socket;
    this.#framing = framing;
    const reversed = Buffer.from(init).reverse();
    this.#encrypt = createCipheriv('aes-256-ctr', init.subarray(8, 40), init.subarray(40, 56));
    this.#decrypt = createDecipheriv('aes-256-ctr', reversed.subarray(8, 40), reversed.subarray(40, 56));
    const encrypted = this.#encrypt.update(init);
    this.sendBytes(Buffer.concat([init.subarray(0, 56), encrypted.subarray(56)]));
    this.closed = new Promise((done) => socket.on('close', () => done()));
    socket.on('message', (data) => this.#receive(data as Buffer));
  }

  static async open(
    url: string,
    framing: RawFraming = 'intermediate',
    dcField = 0x7777,
  ): Promise<RawConnection> {
    const socket = new WebSocket(url, ['binary']);
    await new Promise<void>((done, fail) => socket.once('open', () => done()).once('error', fail));
    if (socket.protocol !== 'binary') throw new Error('the sub-protocol was not echoed');
    socket.on('error', () => socket.terminate());
    const init = randomBytes(64);
    init[0] = 0x42;
    init[4] = 0x42;
    init.writeUInt32LE(tags[framing], 56);
    init.writeInt16LE(dcField, 60);
    return new RawConnection(socket, framing, init);
  }

  /** Bytes that are obfuscated already. */
  sendBytes(bytes: Uint8Array): void {
    this.#socket.send(bytes);
  }

  /** A payload in its frame; `pieces` cuts it into so many WebSocket messages. */
  send(payload: Uint8Array, options: { quickAck?: boolean; pieces?: number } = {}): void {
    const bytes = this.#encrypt.update(this.frame(payload, options.quickAck ?? false));
    const size = Math.ceil(bytes.length / (options.pieces ?? 1));
    for (let at = 0; at < bytes.length; at += size) this.sendBytes(bytes.subarray(at, at + size));
  }

  /** Several payloads in one WebSocket message. */
  sendMerged(payloads: readonly Uint8Array[]): void {
    this.sendBytes(
      this.#encrypt.update(Buffer.concat(payloads.map((payload) => this.frame(payload, false)))),
    );
  }

  frame(payload: Uint8Array, quickAck: boolean): Uint8Array {
    const header = Buffer.alloc(4);
    if (this.#framing === 'abridged') {
      const words = payload.length / 4;
      const mark = quickAck ? 0x80 : 0;
      if (words < 127) return Buffer.concat([Buffer.of(words | mark), payload]);
      header.writeUInt32LE(((words << 8) | 0x7f | mark) >>> 0);
      return Buffer.concat([header, payload]);
    }
    const padding = this.#framing === 'padded' ? randomBytes(randomBytes(1)[0]! & 15) : Buffer.alloc(0);
    header.writeUInt32LE((payload.length + padding.length + (quickAck ? 0x80000000 : 0)) >>> 0);
    return Buffer.concat([header, payload, padding]);
  }

  close(): void {
    this.#socket.terminate();
  }

  #receive(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, this.#decrypt.update(data)]);
    while (this.#take());
  }

  #take(): boolean {
    const bytes = this.#buffer;
    if (bytes.length < 4) return false;
    const abridged = this.#framing === 'abridged';
    const quick = abridged ? bytes[0]! >= 0x80 : this.#framing === 'intermediate' && bytes[3]! >= 0x80;
    if (quick) {
      const token = abridged ? Buffer.from(bytes.subarray(0, 4)).reverse() : bytes.subarray(0, 4);
      this.quickAcks.put(token);
      this.#buffer = bytes.subarray(4);
      return true;
    }
    const long = !abridged || bytes[0] === 0x7f;
    const length = !abridged ? bytes.readUInt32LE(0) : long ? bytes.readUIntLE(1, 3) * 4 : bytes[0]! * 4;
    const head = long ? 4 : 1;
    if (bytes.length < head + length) return false;
    this.#buffer = bytes.subarray(head + length);
    const payload = bytes.subarray(head, head + length);
    if (this.#framing === 'padded' && payload.length <= 16 && payload.readInt32LE(0) === -1) {
      this.quickAcks.put(payload.subarray(4, 8));
    } else this.frames.put(payload);
    return true;
  }
}
