import type { Clock } from '../world/clock.ts';

/** A connection that a fault may strike. */
export interface FaultyLink {
  readonly id: number;
  readonly dc: number;
  readonly isOpen: boolean;
  cut(): void;
}

interface Line {
  /** Framed bytes, or the reading of a message, that wait for the end of a stall. */
  held: (() => void)[];
  /** World time in ms before which nothing more goes out. */
  due: number;
  waiting: number;
  /** Bytes that still pass before the connection breaks. */
  bytesLeft: number;
}

/** A broken network: cuts, stalls, delays, refusals. Every command hits all connections, or the one that is named. */
export class LinkFaults {
  readonly #clock: Clock;
  readonly #lines = new Map<FaultyLink, Line>();
  readonly #stalled = new Set<number>();
  #allStalled = false;
  #delay = 0;
  #chunk = Infinity;
  #refused: 'all' | Set<number> = new Set();
  #cutAfter = Infinity;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The open connections. */
  get links(): FaultyLink[] {
    return [...this.#lines.keys()].filter((link) => link.isOpen);
  }

  /** Breaks the connection at once. */
  cut(id?: number): void {
    for (const link of this.#chosen(id)) link.cut();
  }

  /** Breaks it after so many more bytes to the client, be that inside a frame; also connections to come, unless one is named. */
  cutAfter(bytes: number, id?: number): void {
    if (id === undefined) this.#cutAfter = bytes;
    for (const link of this.#chosen(id)) this.#line(link).bytesLeft = bytes;
  }

  /** Lets nothing through in either direction; what comes meanwhile waits. */
  stall(id?: number): void {
    if (id === undefined) this.#allStalled = true;
    else this.#stalled.add(id);
  }

  /** Ends every stall: what waited goes through, in order. */
  resume(): void {
    this.#allStalled = false;
    this.#stalled.clear();
    for (const line of this.#lines.values()) for (const run of line.held.splice(0)) run();
  }

  /** Sends everything so many ms later. */
  delay(ms: number): void {
    this.#delay = ms;
  }

  /** Splits what goes out into WebSocket messages of at most so many bytes. */
  split(bytes: number): void {
    this.#chunk = Math.max(1, bytes);
  }

  /** Refuses new connections, to one DC or all. */
  refuse(dc?: number): void {
    if (dc === undefined) this.#refused = 'all';
    else if (this.#refused !== 'all') this.#refused.add(dc);
  }

  accept(): void {
    this.#refused = new Set();
  }

  /** Back to a good network. */
  clear(): void {
    this.#delay = 0;
    this.#chunk = Infinity;
    this.#cutAfter = Infinity;
    for (const line of this.#lines.values()) line.bytesLeft = Infinity;
    this.accept();
    this.resume();
  }

  refuses(dc: number): boolean {
    return this.#refused === 'all' || this.#refused.has(dc);
  }

  open(link: FaultyLink): void {
    this.#line(link);
  }

  forget(link: FaultyLink): void {
    this.#lines.delete(link);
    this.#stalled.delete(link.id);
  }

  /** Called by a connection with bytes for the client. */
  send(link: FaultyLink, bytes: Uint8Array, write: (bytes: Uint8Array) => void): void {
    const line = this.#line(link);
    const go = (): void => this.#pass(link, bytes, write);
    if (this.#isStalled(link)) return void line.held.push(go);
    const now = this.#clock.now();
    line.due = Math.max(now + this.#delay, line.due);
    if (line.waiting === 0 && line.due <= now) return go();
    line.waiting++;
    this.#clock.setTimeout(() => {
      line.waiting--;
      if (this.#isStalled(link)) line.held.push(go);
      else go();
    }, line.due - now);
  }

  /** Called by a connection that has got a message. */
  receive(link: FaultyLink, read: () => void): void {
    if (this.#isStalled(link)) this.#line(link).held.push(read);
    else read();
  }

  #pass(link: FaultyLink, bytes: Uint8Array, write: (bytes: Uint8Array) => void): void {
    const line = this.#line(link);
    const allowed = Math.min(bytes.length, line.bytesLeft);
    line.bytesLeft -= allowed;
    const size = Math.min(this.#chunk, Math.max(1, allowed));
    for (let at = 0; at < allowed; at += size) write(bytes.subarray(at, Math.min(at + size, allowed)));
    // What was written has to leave before the line goes dead.
    if (allowed < bytes.length) setImmediate(() => link.cut());
  }

  #isStalled(link: FaultyLink): boolean {
    return this.#allStalled || this.#stalled.has(link.id);
  }

  #chosen(id: number | undefined): FaultyLink[] {
    return this.links.filter((link) => id === undefined || link.id === id);
  }

  #line(link: FaultyLink): Line {
    let line = this.#lines.get(link);
    if (!line) this.#lines.set(link, (line = { held: [], due: 0, waiting: 0, bytesLeft: this.#cutAfter }));
    return line;
  }
}
