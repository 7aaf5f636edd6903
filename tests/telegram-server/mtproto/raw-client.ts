import { createHash, randomBytes } from 'node:crypto';
import { decryptIge, encryptIge } from '../crypto/aes-ige.ts';
import { ByteReader } from '../tl/byte-reader.ts';
import { ByteWriter } from '../tl/byte-writer.ts';
import { decode, decodeResult, encodeQuery, gzipPacked, unpack } from '../tl/codec.ts';
import type { Con, MethodName, Methods } from '../tl/schema.gen.ts';
import { RawConnection } from './raw-connection.ts';
import type { RawFraming } from './raw-connection.ts';
import { exchangeKeys } from './raw-exchange.ts';
import type { RawKey } from './raw-exchange.ts';
import { initialized, readMessages } from './raw-messages.ts';
import type { RawMessage, RawPacket, RawResult } from './raw-messages.ts';
import { Queue } from './raw-queue.ts';

const sha256 = (...parts: Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();

/** A client that shows everything and hides nothing: its own key exchange and encryption, one session at a time. */
export class RawClient {
  readonly packets = new Queue<RawPacket>();
  /** Transport errors. */
  readonly errors = new Queue<number>();
  sessionId = randomBytes(8).readBigInt64LE(0);
  connection: RawConnection;
  key: RawKey;
  /** Put on top of the machine's clock, in seconds. */
  timeOffset = 0;
  now: () => number = () => Date.now();
  #last = 0n;
  #content = 0;

  constructor(connection: RawConnection, key: RawKey) {
    this.connection = connection;
    this.key = key;
    void this.#read(connection);
  }

  /** Connects and makes a key. */
  static async connect(
    url: string,
    server: { publicKeyPem: string; fingerprint: bigint },
    options: { framing?: RawFraming; expiresIn?: number; dc?: number } = {},
  ): Promise<RawClient> {
    const connection = await RawConnection.open(url, options.framing);
    return new RawClient(connection, await exchangeKeys(connection, server, options));
  }

  /** Goes on over another connection, in the same session. */
  async reconnect(url: string, framing?: RawFraming): Promise<void> {
    const old = this.connection;
    this.connection = await RawConnection.open(url, framing);
    old.close();
    void this.#read(this.connection);
  }

  newSession(): void {
    this.sessionId = randomBytes(8).readBigInt64LE(0);
    this.#content = 0;
  }

  messageId(): bigint {
    const ms = BigInt(this.now() + this.timeOffset * 1000);
    const id = ((ms << 32n) / 1000n) & ~3n;
    this.#last = id > this.#last ? id : this.#last + 4n;
    return this.#last;
  }

  seqno(content: boolean): number {
    return content ? this.#content++ * 2 + 1 : this.#content * 2;
  }

  /** Encrypts and sends one message; gives its msg_id. */
  send(body: Uint8Array, options: SendOptions = {}): bigint {
    const id = options.id ?? this.messageId();
    const seqno = options.seqno ?? this.seqno(options.content ?? true);
    this.connection.send(this.seal(id, seqno, body, options), options);
    return id;
  }

  call<N extends MethodName>(method: N, params: Methods[N]['params'], options?: SendOptions): bigint {
    return this.send(encodeQuery(method, params), options);
  }

  /** Calls a method within invokeWithLayer and initConnection, and waits for its answer. */
  async init<N extends MethodName>(method: N, params: Methods[N]['params']): Promise<Methods[N]['result']> {
    const id = this.send(initialized(method, params));
    return decodeResult(method, await this.result(id));
  }

  /** Calls a method and waits for its answer; an rpc_error is thrown as `{ code, text }`. */
  async invoke<N extends MethodName>(method: N, params: Methods[N]['params']): Promise<Methods[N]['result']> {
    return decodeResult(method, await this.result(this.call(method, params)));
  }

  /** The next answer to this request, unpacked. */
  async result(request: bigint): Promise<Uint8Array> {
    const { value } = await this.next((m) => m.value._ === 'rpc_result' && m.value.req_msg_id === request);
    const { result } = value as RawResult;
    const from = new ByteReader(result);
    const id = from.id();
    if (id !== 0x2144ca19) return id === gzipPacked ? unpack(from.bytes()) : result;
    const { error_code: code, error_message: text } = decode(result) as Con['rpc_error'];
    throw Object.assign(new Error(`${code} ${text}`), { code, text });
  }

  /** The next message that fits; others before it are lost. */
  async next(fits: (message: RawMessage) => boolean): Promise<RawMessage> {
    for (;;) {
      const packet = await this.packets.take();
      const found = packet.messages.findIndex(fits);
      if (found < 0) continue;
      const rest = packet.messages.slice(found + 1);
      const [message] = packet.messages.splice(found);
      if (rest.length) this.#putBack({ ...packet, messages: rest });
      return message!;
    }
  }

  /** The next message of this constructor. */
  async nextOf<K extends keyof Con>(name: K): Promise<RawMessage & { value: Con[K] }> {
    return (await this.next(({ value }) => value._ === name)) as RawMessage & { value: Con[K] };
  }

  /** Waits a little and tells whether anything has come. */
  async isQuiet(ms = 60): Promise<boolean> {
    await new Promise((done) => setTimeout(done, ms));
    return this.packets.size === 0;
  }

  seal(id: bigint, seqno: number, body: Uint8Array, options: SendOptions = {}): Uint8Array {
    const clear = new ByteWriter();
    clear.long(options.salt ?? this.key.salt);
    clear.long(this.sessionId);
    clear.long(id);
    clear.int(seqno);
    clear.int(options.length ?? body.length);
    clear.raw(body);
    clear.raw(randomBytes(options.padding ?? 12 + ((16 - ((body.length + 12) % 16)) % 16)));
    const text = clear.finish();
    const messageKey = sha256(this.key.key.subarray(88, 120), text).subarray(8, 24);
    const { key, iv } = this.#aes(messageKey, 0);
    const idBytes = Buffer.alloc(8);
    idBytes.writeBigInt64LE(this.key.id);
    return Buffer.concat([idBytes, messageKey, encryptIge(text, key, iv)]);
  }

  #putBack(packet: RawPacket): void {
    this.packets.put(packet);
  }

  #aes(messageKey: Uint8Array, x: 0 | 8): { key: Uint8Array; iv: Uint8Array } {
    const a = sha256(messageKey, this.key.key.subarray(x, x + 36));
    const b = sha256(this.key.key.subarray(40 + x, 76 + x), messageKey);
    const mix = (one: Buffer, two: Buffer) =>
      Buffer.concat([one.subarray(0, 8), two.subarray(8, 24), one.subarray(24)]);
    return { key: mix(a, b), iv: mix(b, a) };
  }

  async #read(connection: RawConnection): Promise<void> {
    for (;;) {
      const frame = await connection.frames.take(600_000);
      if (frame.length < 24) this.errors.put(Buffer.from(frame).readInt32LE(0));
      else this.packets.put(this.#open(frame));
    }
  }

  #open(frame: Uint8Array): RawPacket {
    const keyId = new ByteReader(frame).long();
    const encrypted = frame.subarray(24, frame.length - ((frame.length - 24) % 16));
    const { key, iv } = this.#aes(frame.subarray(8, 24), 8);
    const clear = decryptIge(encrypted, key, iv);
    const expected = sha256(this.key.key.subarray(96, 128), clear).subarray(8, 24);
    const goodMessageKey = Buffer.compare(expected, frame.subarray(8, 24)) === 0;
    const from = new ByteReader(clear);
    const [salt, sessionId, id, seqno, length] = [
      from.long(),
      from.long(),
      from.long(),
      from.int(),
      from.int(),
    ];
    const padding = clear.length - 32 - length;
    const head = { keyId, salt, sessionId, id, seqno, length, padding, goodMessageKey };
    if (!goodMessageKey || padding < 0 || length < 0) return { ...head, messages: [] };
    return { ...head, messages: readMessages(id, seqno, from.raw(length)) };
  }
}

export interface SendOptions {
  id?: bigint;
  seqno?: number;
  content?: boolean;
  salt?: bigint;
  length?: number;
  padding?: number;
  quickAck?: boolean;
  pieces?: number;
}
