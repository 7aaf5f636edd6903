import { concat, equalBytes, randomBytes, viewBytes, type Bytes } from './bytes.ts';
import { CtrStream } from './ctr-stream.ts';
import { openSocket } from './socket.ts';

/** What the first bytes must not look like: other protocols, and transports without obfuscation. */
const FORBIDDEN = ['HEAD', 'POST', 'GET ', 'OPTI'].map((word) => new TextEncoder().encode(word));
const INTERMEDIATE = 0xeeeeeeee;
const PADDED = 0xdddddddd;
const TLS = 0x16030102;
const PACKET_LIMIT = 16 * 1024 * 1024;

export interface Transport {
  /** Bytes the network has not taken yet. */
  readonly backlog: number;
  /** Packets leave in the order of the calls. */
  send(packet: Bytes): void;
  close(): void;
}

export interface TransportOptions {
  readonly address: string;
  /** The DC's number in the first bytes; −n would be its media part. */
  readonly dc: number;
  readonly timeout: number;
  readonly signal: AbortSignal;
  /** Asked before each packet leaves; false ends the transport as if it had broken. */
  readonly maySend?: () => Promise<boolean>;
  /** Whole packets, in order. */
  onPacket(packet: Bytes): void;
  /** Ended by the other side, the network, or bytes that are no packet. Not called after `close`. */
  onClose(): void;
}

function isUsable(head: Bytes): boolean {
  const first = viewBytes(head).getUint32(0, true);
  if (head[0] === 0xef || [INTERMEDIATE, PADDED].includes(first)) return false;
  if (viewBytes(head).getUint32(0) === TLS || viewBytes(head).getUint32(4, true) === 0) return false;
  return !FORBIDDEN.some((word) => equalBytes(head.subarray(0, 4), word));
}

/** The 64 bytes that open an obfuscated stream (core.telegram.org/mtproto/mtproto-transports), and its two ciphers. */
async function makeHead(dc: number): Promise<{ head: Bytes; ours: CtrStream; theirs: CtrStream }> {
  let head = randomBytes(64);
  while (!isUsable(head)) head = randomBytes(64);
  viewBytes(head).setUint32(56, INTERMEDIATE, true);
  viewBytes(head).setInt16(60, dc, true);
  const reversed = head.slice(8, 56).reverse();
  const ours = new CtrStream(head.slice(8, 40), head.slice(40, 56));
  const theirs = new CtrStream(reversed.slice(0, 32), reversed.slice(32, 48));
  const encrypted = await ours.apply(head);
  head.set(encrypted.subarray(56), 56);
  return { head, ours, theirs };
}

/** Cuts the stream into packets: four bytes of length, then the packet. */
class PacketReader {
  #parts: Bytes[] = [];
  #length = 0;

  /** The packets that are whole now. Throws on a length that cannot be. */
  *read(data: Bytes): Generator<Bytes> {
    this.#parts.push(data);
    this.#length += data.length;
    while (this.#length >= 4) {
      if ((this.#parts[0]?.length ?? 0) < 4) this.#join();
      const length = viewBytes(this.#parts[0] ?? data).getUint32(0, true);
      if (length < 4 || length > PACKET_LIMIT) throw new RangeError('no packet');
      if (this.#length < 4 + length) return;
      const whole = this.#join();
      this.#parts = [whole.subarray(4 + length)];
      this.#length -= 4 + length;
      yield whole.slice(4, 4 + length);
    }
  }

  /** All that is there, in one piece: once a packet, not with each piece of a long one. */
  #join(): Bytes {
    const [first] = this.#parts;
    const whole = first && this.#parts.length === 1 ? first : concat(...this.#parts);
    this.#parts = [whole];
    return whole;
  }
}

/** Opens an obfuscated transport with intermediate framing over a WebSocket. Rejects when it does not come to stand. */
export async function openTransport(options: TransportOptions): Promise<Transport> {
  const { head, ours, theirs } = await makeHead(options.dc);
  const reader = new PacketReader();
  let isClosed = false;
  let incoming = Promise.resolve();
  let outgoing = Promise.resolve();
  const fail = () => {
    if (isClosed) return;
    close();
    options.onClose();
  };
  const receive = async (data: Bytes) => {
    const plain = await theirs.apply(data);
    for (const packet of reader.read(plain)) if (!isClosed) options.onPacket(packet);
  };
  const socket = await openSocket(options.address, {
    timeout: options.timeout,
    signal: options.signal,
    onData: (data) => {
      incoming = incoming.then(() => receive(data)).catch(fail);
    },
    onClose: () => {
      // What came before the end is still to be read.
      incoming = incoming.then(fail);
    },
  });
  const close = () => {
    isClosed = true;
    socket.close();
  };
  const sendInOrder = async (packet: Bytes) => {
    const length = new Uint8Array(4);
    viewBytes(length).setUint32(0, packet.length, true);
    const [bytes, maySend] = await Promise.all([
      ours.apply(concat(length, packet)),
      options.maySend ? options.maySend() : true,
    ]);
    if (maySend) socket.send(bytes);
    else fail();
  };
  socket.send(head);
  return {
    get backlog() {
      return socket.backlog;
    },
    send: (packet) => {
      outgoing = outgoing.then(() => sendInOrder(packet)).catch(fail);
    },
    close,
  };
}
