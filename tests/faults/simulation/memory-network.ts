import { EventEmitter } from 'node:events';
import type { LinkSocket } from '#tests/telegram-server/transport/link-socket.ts';
import type { Dice } from './dice.ts';
import type { VirtualTime } from './virtual-time.ts';

const CONNECTING = 0;
const OPEN = 1;
const CLOSED = 3;

/** Takes what a client connects to, as the server's `admit`. */
export type Admit = (socket: LinkSocket, path: string, address: string) => boolean;

/** The way of one client to the server. */
interface Line {
  readonly sockets: Set<MemoryWebSocket>;
  /** No bytes pass, nobody is told; new connections hang. */
  isDead: boolean;
  /** What waits for a dead line to live again. */
  held: (() => void)[];
  /** Bytes that still pass in either direction before everything on the line breaks. */
  bytesLeft: number;
  /** Milliseconds, the most that a message takes. */
  latency: number;
}

/**
 * The internet between the clients and the server, in memory and in virtual time: every message takes a while, in order.
 * A client is the host of the address it connects to.
 */
export class MemoryNetwork {
  readonly time: VirtualTime;
  readonly #dice: Dice;
  readonly #lines = new Map<string, Line>();
  readonly admit: Admit;

  constructor(time: VirtualTime, dice: Dice, admit: Admit) {
    this.time = time;
    this.#dice = dice;
    this.admit = admit;
  }

  line(client: string): Line {
    const known = this.#lines.get(client);
    if (known) return known;
    const line: Line = { sockets: new Set(), isDead: false, held: [], bytesLeft: Infinity, latency: 40 };
    this.#lines.set(client, line);
    return line;
  }

  /** Breaks the client's connections, both ends told. */
  cut(client: string): void {
    for (const socket of [...this.line(client).sockets]) socket.fail();
  }

  /** Breaks them after so many more bytes, be that inside a frame. */
  cutAfter(client: string, bytes: number): void {
    this.line(client).bytesLeft = bytes;
  }

  /** Nothing passes any more and nobody is told, as in a tunnel. */
  stall(client: string): void {
    this.line(client).isDead = true;
  }

  resume(client: string): void {
    const line = this.line(client);
    line.isDead = false;
    for (const pass of line.held.splice(0)) pass();
  }

  /** Back to a good network for everybody. */
  clear(): void {
    for (const [client, line] of this.#lines) {
      line.bytesLeft = Infinity;
      line.latency = 40;
      this.resume(client);
    }
  }

  /** Milliseconds until a message that leaves now arrives. */
  delay(line: Line): number {
    return 1 + this.#dice.below(Math.max(1, line.latency));
  }

  /** How many of these bytes still pass on the line. */
  passing(line: Line, bytes: number): number {
    const passing = Math.min(bytes, line.bytesLeft);
    line.bytesLeft -= passing;
    return passing;
  }
}

/** Brings what is sent one way in order, each message after a while of its own. */
class Lane {
  readonly #network: MemoryNetwork;
  readonly #line: Line;
  #due = 0;

  constructor(network: MemoryNetwork, line: Line) {
    this.#network = network;
    this.#line = line;
  }

  /** `arrive` runs when it is there; on a dead line it waits. */
  carry(arrive: () => void): void {
    const { time } = this.#network;
    this.#due = Math.max(this.#due, time.now() + this.#network.delay(this.#line));
    time.setTimeout(() => {
      if (this.#line.isDead) this.#line.held.push(arrive);
      else arrive();
    }, this.#due - time.now());
  }
}

/** The server's end, in the shape of a socket of `ws`. */
class ServerEnd extends EventEmitter implements LinkSocket {
  readyState = OPEN;
  readonly bufferedAmount = 0;
  readonly isPaused = false;
  readonly #client: MemoryWebSocket;

  constructor(client: MemoryWebSocket) {
    super();
    this.#client = client;
  }

  send(data: Uint8Array, done: () => void): void {
    if (this.readyState === OPEN) this.#client.toClient(Uint8Array.from(data));
    done();
  }

  pause(): void {
    // There is no buffer that could fill.
  }

  resume(): void {
    // Nor one that could empty.
  }

  close(): void {
    this.terminate();
  }

  terminate(): void {
    if (this.readyState !== OPEN) return;
    this.ended();
    this.#client.toClientEnd();
  }

  /** The other side is gone. */
  ended(): void {
    if (this.readyState !== OPEN) return;
    this.readyState = CLOSED;
    this.emit('close');
  }
}

/** A browser's WebSocket, as far as the adapter uses one, over the network in memory. */
export class MemoryWebSocket {
  static readonly OPEN = OPEN;
  readonly bufferedAmount = 0;
  binaryType = 'blob';
  readyState = CONNECTING;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null;
  onerror: (() => void) | null = null;
  onclose: (() => void) | null = null;
  readonly #network: MemoryNetwork;
  readonly #line: Line;
  readonly #up: Lane;
  readonly #down: Lane;
  #server: ServerEnd | undefined;

  constructor(address: string, network: MemoryNetwork | undefined) {
    if (!network) throw new Error('no network stands');
    const { hostname, pathname } = new URL(address);
    this.#network = network;
    this.#line = network.line(hostname);
    this.#line.sockets.add(this);
    this.#up = new Lane(network, this.#line);
    this.#down = new Lane(network, this.#line);
    this.#up.carry(() => this.#arriveAt(pathname, hostname));
  }

  #arriveAt(path: string, client: string): void {
    if (this.readyState !== CONNECTING) return;
    const server = new ServerEnd(this);
    if (!this.#network.admit(server, path, client)) return this.toClientEnd();
    this.#server = server;
    this.#down.carry(() => {
      if (this.readyState !== CONNECTING) return;
      this.readyState = OPEN;
      this.onopen?.();
    });
  }

  send(data: Uint8Array): void {
    if (this.readyState !== OPEN) return;
    const whole = Buffer.from(data);
    const passing = this.#network.passing(this.#line, whole.length);
    if (passing > 0) {
      const part = whole.subarray(0, passing);
      this.#up.carry(() => this.#server?.readyState === OPEN && this.#server.emit('message', part));
    }
    if (passing < whole.length) this.#up.carry(() => this.fail());
  }

  close(): void {
    if (this.readyState === CLOSED) return;
    this.#leave();
    this.#up.carry(() => this.#server?.ended());
  }

  /** Both ends learn at once that the connection broke. */
  fail(): void {
    this.#server?.ended();
    if (this.readyState === CLOSED) return;
    this.#leave();
    this.onerror?.();
    this.onclose?.();
  }

  toClient(data: Uint8Array): void {
    const passing = this.#network.passing(this.#line, data.length);
    if (passing > 0) {
      const part = data.slice(0, passing);
      this.#down.carry(() => {
        if (this.readyState === OPEN) this.onmessage?.({ data: part.buffer as ArrayBuffer });
      });
    }
    if (passing < data.length) this.#down.carry(() => this.fail());
  }

  toClientEnd(): void {
    this.#down.carry(() => this.fail());
  }

  #leave(): void {
    this.readyState = CLOSED;
    this.#line.sockets.delete(this);
  }
}
