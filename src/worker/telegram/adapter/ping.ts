import { Api } from '../tl/api.gen.ts';
import { randomBytes, viewBytes } from './bytes.ts';

/** Milliseconds: between pings, for an answer, and seconds until the server hangs up on us without one. */
const EVERY = 25_000;
const PATIENCE = 10_000;
const HANG_UP_AFTER = 75;

/** Notices that a connection is dead. Anything the server says counts as an answer. */
export class PingLoop {
  readonly #send: (ping: Api.PingDelayDisconnect) => void;
  readonly #onDead: () => void;
  #next: ReturnType<typeof setTimeout> | undefined;
  #limit: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (ping: Api.PingDelayDisconnect) => void, onDead: () => void) {
    this.#send = send;
    this.#onDead = onDead;
  }

  /** Pings at once, expecting an answer within `patience` milliseconds, and then every 25 s. */
  probe(patience = PATIENCE): void {
    this.stop();
    const pingId = viewBytes(randomBytes(8)).getBigInt64(0);
    this.#send(new Api.PingDelayDisconnect({ pingId, disconnectDelay: HANG_UP_AFTER }));
    this.#limit = setTimeout(this.#onDead, patience);
    this.#next = setTimeout(() => this.probe(), EVERY);
  }

  heard(): void {
    clearTimeout(this.#limit);
    this.#limit = undefined;
  }

  stop(): void {
    clearTimeout(this.#next);
    clearTimeout(this.#limit);
  }
}
