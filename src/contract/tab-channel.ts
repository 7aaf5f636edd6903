import { addressedPort, type Envelope } from './ports.ts';
import type { Port } from './rpc.ts';

/** Notes between tabs, beside the calls: who leads, who is there, who is still alive. */
type Note =
  | { readonly note: 'leading' }
  | { readonly note: 'hello' }
  | { readonly note: 'welcome' }
  | { readonly note: 'ping' }
  | { readonly note: 'pong' };

export interface TabEvents {
  /** A tab began to lead, or answered our hello: talk to it over this port. */
  onLeader(port: Port): void;
  /** While leading: another tab wants to be served on this port. `tab` is its id. False when this tab leads no more. */
  onFollower(port: Port, tab: string): Promise<boolean>;
  /** While leading: another tab says that it leads. */
  onRival(): void;
}

/** The tabs of one browser talking to each other over a BroadcastChannel: one leads, the others follow. */
export class TabChannel {
  readonly id: string;
  readonly #channel: BroadcastChannel;
  readonly #events: TabEvents;
  readonly #ports = new Map<string, Port>();
  #isLeading = false;
  #leader: string | undefined;
  #hasHeard = false;

  constructor(name: string, id: string, events: TabEvents) {
    this.id = id;
    this.#channel = new BroadcastChannel(name);
    this.#events = events;
    this.#channel.onmessage = ({ data }: MessageEvent<Envelope>) => this.#receive(data);
  }

  /** Asks whether somebody leads; `onLeader` follows if so. */
  follow(): void {
    this.#isLeading = false;
    this.#leader = undefined;
    this.#forgetPorts();
    this.#tell({ note: 'hello' });
  }

  /** Tells every tab that this one leads from now on. */
  lead(): void {
    this.#isLeading = true;
    this.#leader = undefined;
    this.#forgetPorts();
    this.#tell({ note: 'leading' });
  }

  /** The follower is gone for good. */
  forget(tab: string): void {
    this.#ports.delete(tab);
  }

  /** Asks for a sign of life of whoever leads; answers whether there was one since it asked last. */
  askForLife(): boolean {
    const hasHeard = this.#hasHeard;
    this.#hasHeard = false;
    if (this.#leader === undefined) this.#tell({ note: 'hello' });
    else this.#tell({ note: 'ping' }, this.#leader);
    return hasHeard;
  }

  #receive({ from, to, body }: Envelope): void {
    if (to !== undefined && to !== this.id) return;
    if (from === this.#leader) this.#hasHeard = true;
    if (isNote(body)) this.#takeNote(from, body);
    else this.#ports.get(from)?.onmessage?.({ data: body } as MessageEvent<unknown>);
  }

  #takeNote(from: string, { note }: Note): void {
    if (this.#isLeading) this.#takeAsLeader(from, note);
    else if (note === 'leading') this.#tell({ note: 'hello' }, from);
    else if (note === 'welcome') {
      this.#leader = from;
      this.#hasHeard = true;
      this.#events.onLeader(this.#port(from));
    }
  }

  #takeAsLeader(from: string, note: Note['note']): void {
    if (note === 'hello') void this.#welcome(from);
    else if (note === 'leading') this.#events.onRival();
    else if (note === 'ping') {
      // One who counts on us and is not served, for instance after having been taken for dead, is served anew.
      if (this.#ports.has(from)) this.#tell({ note: 'pong' }, from);
      else void this.#welcome(from);
    }
  }

  async #welcome(tab: string): Promise<void> {
    if (await this.#events.onFollower(this.#port(tab), tab)) this.#tell({ note: 'welcome' }, tab);
  }

  #port(tab: string): Port {
    const port = addressedPort(this.#channel, this.id, tab);
    this.#ports.set(tab, port);
    return port;
  }

  #forgetPorts(): void {
    this.#ports.clear();
  }

  #tell(body: Note, to?: string): void {
    this.#channel.postMessage({ from: this.id, body, ...(to !== undefined && { to }) } satisfies Envelope);
  }
}

const isNote = (body: unknown): body is Note => typeof body === 'object' && body !== null && 'note' in body;
