type Word<T> = { readonly ask: true } | { readonly value: T | undefined };

/**
 * Something that the workers of all tabs hold in memory and none writes down: a tab that takes over from one that went need
 * not ask the user for it again. Only what structured cloning allows; a browser that refuses it keeps it in one tab.
 */
export class SharedInTabs<T> {
  readonly #channel: BroadcastChannel;
  #kept: T | undefined;

  constructor(name: string) {
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }: MessageEvent<Word<T>>) => {
      if ('value' in data) this.#kept = data.value;
      else if (this.#kept !== undefined) this.#say({ value: this.#kept });
    };
    this.#say({ ask: true });
  }

  get kept(): T | undefined {
    return this.#kept;
  }

  /** For all tabs from now on; undefined takes it from all. */
  keep(value: T | undefined): void {
    this.#kept = value;
    this.#say({ value });
  }

  close(): void {
    this.#channel.close();
  }

  #say(word: Word<T>): void {
    try {
      this.#channel.postMessage(word);
    } catch {
      // Not to be cloned here: the others ask the user.
    }
  }
}
