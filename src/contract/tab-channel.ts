import { addressedPort, type Envelope } from './ports.ts';
import type { Port } from './rpc.ts';

/** Notes between tabs, beside the calls: who leads, who is there, who is still alive. */
type Note =
  | { readonly note: 'leading' }
  /** `nth` tells a new wish to be served from one that is already on its way. */
  | { readonly note: 'hello'; readonly nth: number }
  | { readonly note: 'welcome' }
  | { readonly note: 'ping' }
  | { readonly note: 'pong' };

export interface TabEvents {
  /** A tab began to lead, or answered our hello: talk to it over this port. */
  onLeader(port: Port): void;
  /** While leading: another tab wants to be served on this port. `tab` is its id. False when it is not this tab that leads. */
  onFollower(port: Port, tab: string): Promise<boolean>;
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
  #hellos = 0;
  /** While leading: by tab, the last hello that was answered. */
  readonly #greeted = new Map<string, number>();

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
    this.#ports.clear();
    this.#tell({ note: 'hello', nth: ++this.#hellos });
  }

  /** Tells every tab that this one leads from now on. */
  lead(): void {
    this.#isLeading = true;
    this.#leader = undefined;
    this.#ports.clear();
    this.#greeted.clear();
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
    this.#tell({ note: 'ping' }, this.#leader);
    return hasHeard;
  }

  #receive({ from, to, body }: Envelope): void {
    if (to !== undefined && to !== this.id) return;
    if (from === this.#leader) this.#hasHeard = true;
    if (!isNote(body)) this.#ports.get(from)?.onmessage?.({ data: body } as MessageEvent<unknown>);
    else if (this.#isLeading) this.#takeAsLeader(from, body);
    else this.#takeAsFollower(from, body);
  }

  #takeAsFollower(from: string, { note }: Note): void {
    if (note === 'leading') this.#tell({ note: 'hello', nth: this.#hellos }, from);
    else if (note === 'welcome') {
      this.#leader = from;
      this.#hasHeard = true;
      this.#events.onLeader(this.#port(from));
    }
  }

  #takeAsLeader(from: string, note: Note): void {
    if (note.note === 'hello') {
      if (this.#greeted.get(from) === note.nth) return;
      this.#greeted.set(from, note.nth);
      void this.#welcome(from);
    } else if (note.note === 'ping') {
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

  #tell(body: Note, to?: string): void {
    this.#channel.postMessage({ from: this.id, body, ...(to !== undefined && { to }) } satisfies Envelope);
  }
}

const isNote = (body: unknown): body is Note => typeof body === 'object' && body !== null && 'note' in body;
