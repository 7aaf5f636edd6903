import type { Remote } from '#contract/rpc.ts';
import type { Connection } from '#model/connection.ts';

/** How things stand with Telegram, by the worker's last word. */
export class ConnectionState {
  #connection = $state.raw<Connection>({ state: 'connecting' });

  constructor(remote: Remote) {
    remote.subscribe((event) => {
      if (event.type === 'connection') this.adopt(event.connection);
    });
  }

  get state(): Connection['state'] {
    return this.#connection.state;
  }

  /** Unix milliseconds of the last moment the screen was known to be current. */
  get since(): number | undefined {
    return this.#connection.since;
  }

  get retryAt(): number | undefined {
    return this.#connection.retryAt;
  }

  adopt(connection: Connection): void {
    this.#connection = connection;
  }
}
