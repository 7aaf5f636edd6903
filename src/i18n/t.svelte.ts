import type { Locale } from './locales.ts';
import type { FirstMessages } from './messages/uz/first.ts';
import type { RestMessages } from './messages/uz/rest.ts';

/** A language in two chunks: the words of the login, and all the others. */
interface Loader {
  first(): Promise<FirstMessages>;
  rest(): Promise<RestMessages>;
}

const LOADERS: Readonly<Record<Locale, Loader>> = {
  uz: {
    first: async () => (await import('./messages/uz/first.ts')).first,
    rest: async () => (await import('./messages/uz/rest.ts')).rest,
  },
  'uz-Cyrl': {
    first: async () => (await import('./messages/uz-Cyrl/first.ts')).first,
    rest: async () => (await import('./messages/uz-Cyrl/rest.ts')).rest,
  },
  ru: {
    first: async () => (await import('./messages/ru/first.ts')).first,
    rest: async () => (await import('./messages/ru/rest.ts')).rest,
  },
  en: {
    first: async () => (await import('./messages/en/first.ts')).first,
    rest: async () => (await import('./messages/en/rest.ts')).rest,
  },
};

/** The texts of the language in force. Reading one in markup or in a `$derived` follows a change of language. */
class Texts {
  #locale = $state<Locale>('uz');
  #first = $state.raw<FirstMessages>();
  #rest = $state.raw<RestMessages>();
  #wanted: Locale = 'uz';

  get locale(): Locale {
    return this.#locale;
  }

  /** Rejects when a chunk of the language cannot be fetched; the language in force stays. The last call wins. */
  async load(locale: Locale): Promise<void> {
    this.#wanted = locale;
    const { first, rest } = LOADERS[locale];
    this.#take(locale, ...(await Promise.all([first(), rest()])));
  }

  /** The same with the words of the login alone; the others are to be had by `loadRest`. */
  async loadFirst(locale: Locale): Promise<void> {
    this.#wanted = locale;
    this.#take(locale, await LOADERS[locale].first());
  }

  /** The other words of the language that was wanted last; every screen but the login asks for them before it is drawn. */
  async loadRest(): Promise<void> {
    let locale: Locale | undefined;
    while (locale !== this.#wanted) {
      locale = this.#wanted;
      const rest = await LOADERS[locale].rest();
      if (locale === this.#wanted) this.#rest = rest;
    }
  }

  #take(locale: Locale, first: FirstMessages, rest?: RestMessages): void {
    if (this.#wanted !== locale) return;
    this.#locale = locale;
    this.#first = first;
    if (rest) this.#rest = rest;
  }

  get #login(): FirstMessages {
    if (!this.#first) throw new Error('A text was read before its language was loaded');
    return this.#first;
  }

  get #others(): RestMessages {
    if (!this.#rest) throw new Error('A text was read before its language was loaded to the end');
    return this.#rest;
  }

  get accounts(): RestMessages['accounts'] {
    return this.#others.accounts;
  }
  get app(): FirstMessages['app'] {
    return this.#login.app;
  }
  get lock(): RestMessages['lock'] {
    return this.#others.lock;
  }
  get login(): FirstMessages['login'] {
    return this.#login.login;
  }
  get chats(): RestMessages['chats'] {
    return this.#others.chats;
  }
  get timeline(): RestMessages['timeline'] {
    return this.#others.timeline;
  }
  get settings(): RestMessages['settings'] {
    return this.#others.settings;
  }
  get errors(): FirstMessages['errors'] {
    return this.#login.errors;
  }
  get help(): RestMessages['help'] {
    return this.#others.help;
  }
  get dates(): FirstMessages['dates'] {
    return this.#login.dates;
  }
}

/** `t.chats.archive` is the text itself; those with data are functions. Load a language before the first reading. */
export const t = new Texts();
