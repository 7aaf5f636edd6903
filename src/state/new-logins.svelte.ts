import type { Remote } from '#contract/rpc.ts';
import type { NewLogin } from '#model/authorization.ts';

/** Logins on other devices of which the user has not said yet whether they were their own. */
export class NewLoginsState {
  #list = $state.raw<readonly NewLogin[]>([]);
  readonly #remote: Remote;

  constructor(remote: Remote) {
    this.#remote = remote;
    remote.subscribe((event) => {
      if (event.type !== 'newLogin') return;
      const others = this.#list.filter(({ hash }) => hash !== event.hash);
      this.#list = event.login ? [...others, event.login] : others;
    });
    // What was told meanwhile is newer than this answer.
    remote
      .call('authorizations.unconfirmed', {})
      .then((known) => {
        const told = new Set(this.#list.map(({ hash }) => hash));
        this.#list = [...known.filter(({ hash }) => !told.has(hash)), ...this.#list];
      })
      .catch(() => undefined);
  }

  /** The oldest first. */
  get list(): readonly NewLogin[] {
    return this.#list;
  }

  /** It was the user. Rejects when the worker refuses. */
  async confirm(hash: string): Promise<void> {
    await this.#remote.call('authorizations.confirm', { hash });
    this.#drop(hash);
  }

  /** It was somebody else: the device is logged out. Rejects when the worker refuses. */
  async end(hash: string): Promise<void> {
    await this.#remote.call('authorizations.end', { hash });
    this.#drop(hash);
  }

  #drop(hash: string): void {
    this.#list = this.#list.filter((login) => login.hash !== hash);
  }
}
