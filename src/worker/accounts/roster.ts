import type { LoginStore } from '#worker/vault/vault.ts';

/** Who is signed in on this device, in the order of their coming, and whose chats were shown last. */
interface Row {
  readonly signedIn: readonly string[];
  readonly current?: string;
}

const NAME = 'roster';
const NOBODY: Row = { signedIn: [] };

/**
 * The sealed list of accounts, kept apart from their databases: it tells an account whose rows the browser threw away from
 * one whose login was never finished.
 */
export class Roster {
  readonly #store: LoginStore;
  #row: Promise<Row> | undefined;

  constructor(store: LoginStore) {
    this.#store = store;
  }

  async signedIn(): Promise<readonly string[]> {
    return (await this.#read()).signedIn;
  }

  async current(): Promise<string | undefined> {
    return (await this.#read()).current;
  }

  async add(id: string): Promise<void> {
    await this.#change((row) => ({ signedIn: [...new Set([...row.signedIn, id])], current: id }));
  }

  async remove(id: string): Promise<void> {
    await this.#change(({ signedIn, current }) => ({
      signedIn: signedIn.filter((each) => each !== id),
      ...(current !== undefined && current !== id && { current }),
    }));
  }

  async setCurrent(id: string): Promise<void> {
    if ((await this.current()) !== id) await this.#change((row) => ({ ...row, current: id }));
  }

  #read(): Promise<Row> {
    this.#row ??= this.#store.get<Row>(NAME).then((row) => row ?? NOBODY);
    return this.#row;
  }

  async #change(make: (row: Row) => Row): Promise<void> {
    const next = this.#read().then(make);
    this.#row = next;
    await this.#store.set(NAME, await next);
  }
}
