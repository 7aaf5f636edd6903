import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** The two ends of one connection, and what waits between them. */
interface Wire {
  readonly id: number;
  readonly ends: readonly [Duplex, Socket];
  readonly held: (() => void)[];
  isDead: boolean;
}

/**
 * The line between one browser and the servers: an HTTP proxy through which its WebSockets go as tunnels of bytes. It can break at
 * any byte, stand still, or be slow, for this browser alone.
 */
export class DeviceLine {
  readonly #server: Server;
  readonly #wires = new Set<Wire>();
  /** Milliseconds added to everything, in both directions. */
  latency = 0;
  /** Hears of whatever a browser sends; `tunnel` counts them in the order of their opening. */
  onUpload: ((tunnel: number, bytes: Buffer) => void) | undefined;
  #lastId = 0;
  #isStalled = false;
  #isRefusing = false;
  #bytesLeft = Infinity;

  private constructor(server: Server) {
    this.#server = server;
    server.on('connect', (request, near) => this.#open(request.url ?? '', near));
  }

  static async open(): Promise<DeviceLine> {
    const server = createServer((_, response) => response.writeHead(404).end());
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return new DeviceLine(server);
  }

  /**
   * For the browser's settings: everything but the app's own files goes through here. Chromium goes round a proxy to its own machine
   * unless told not to.
   */
  proxyBeside(app: string): { server: string; bypass: string } {
    const { port } = this.#server.address() as AddressInfo;
    return { server: `http://127.0.0.1:${port}`, bypass: `<-loopback>,${new URL(app).host}` };
  }

  /** How many there were so far. */
  get opened(): number {
    return this.#lastId;
  }

  get openTunnels(): number {
    return this.#wires.size;
  }

  /** Breaks every connection at once. */
  cut(): void {
    for (const wire of this.#wires) this.#break(wire);
  }

  /** Breaks them after so many more bytes, counted over both directions. */
  cutAfter(bytes: number): void {
    this.#bytesLeft = bytes;
  }

  /** Nothing passes, and nobody is told: a network that went away without a word. */
  stall(): void {
    this.#isStalled = true;
  }

  resume(): void {
    this.#isStalled = false;
    for (const { held } of this.#wires) for (const go of held.splice(0)) go();
  }

  /** The connections that stand are dead from now on and nobody is told; new ones work: the network became another one. */
  changeNetwork(): void {
    for (const wire of this.#wires) wire.isDead = true;
  }

  /** New connections are refused, the ones that stand break. */
  refuse(): void {
    this.#isRefusing = true;
    this.cut();
  }

  /** A good line again; what waited goes through. */
  clear(): void {
    this.latency = 0;
    this.#bytesLeft = Infinity;
    this.#isRefusing = false;
    this.resume();
  }

  async close(): Promise<void> {
    this.cut();
    this.#server.closeAllConnections();
    await new Promise<void>((done) => this.#server.close(() => done()));
  }

  #open(target: string, near: Duplex): void {
    const [host = '', port = ''] = target.split(':');
    if (this.#isRefusing) return void near.destroy();
    const far = connect(Number(port), host);
    const wire: Wire = { id: ++this.#lastId, ends: [near, far], held: [], isDead: false };
    this.#wires.add(wire);
    far.setNoDelay(true);
    far.once('connect', () => this.#pass(wire, () => near.write('HTTP/1.1 200 OK\r\n\r\n')));
    near.on('data', (bytes: Buffer) => {
      this.onUpload?.(wire.id, bytes);
      this.#carry(wire, bytes, far);
    });
    far.on('data', (bytes: Buffer) => this.#carry(wire, bytes, near));
    for (const end of wire.ends) {
      end.on('error', () => undefined);
      end.once('close', () => this.#pass(wire, () => this.#break(wire)));
    }
  }

  #carry(wire: Wire, bytes: Buffer, to: Duplex): void {
    const allowed = Math.min(bytes.length, this.#bytesLeft);
    this.#bytesLeft -= allowed;
    this.#pass(wire, () => to.writable && to.write(bytes.subarray(0, allowed)));
    if (allowed === bytes.length) return;
    this.#bytesLeft = Infinity;
    this.#pass(wire, () => this.#break(wire));
  }

  /** Does it now, later, or when the line moves again; always in order. */
  #pass(wire: Wire, act: () => void): void {
    const go = () => {
      if (this.#isStalled) wire.held.push(go);
      else if (!wire.isDead) act();
    };
    if (this.latency > 0) setTimeout(go, this.latency);
    else go();
  }

  #break(wire: Wire): void {
    this.#wires.delete(wire);
    for (const end of wire.ends) end.destroy();
  }
}
