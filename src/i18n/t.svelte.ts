import type { Locale } from './locales.ts';
import type { Messages } from './messages/uz.ts';

const LOADERS: Readonly<Record<Locale, () => Promise<Messages>>> = {
  uz: async () => (await import('./messages/uz.ts')).uz,
  'uz-Cyrl': async () => (await import('./messages/uz-Cyrl.ts')).uzCyrl,
  ru: async () => (await import('./messages/ru.ts')).ru,
  en: async () => (await import('./messages/en.ts')).en,
};

/** The texts of the language in force. Reading one in markup or in a `$derived` follows a change of language. */
class Texts {
  #locale = $state<Locale>('uz');
  #messages = $state.raw<Messages>();
  #wanted: Locale = 'uz';

  get locale(): Locale {
    return this.#locale;
  }

  /** Rejects when the language's chunk cannot be fetched; the language in force stays. The last call wins. */
  async load(locale: Locale): Promise<void> {
    this.#wanted = locale;
    const messages = await LOADERS[locale]();
    if (this.#wanted !== locale) return;
    this.#locale = locale;
    this.#messages = messages;
  }

  get #current(): Messages {
    if (!this.#messages) throw new Error('A text was read before its language was loaded');
    return this.#messages;
  }

  get app(): Messages['app'] {
    return this.#current.app;
  }
  get login(): Messages['login'] {
    return this.#current.login;
  }
  get chats(): Messages['chats'] {
    return this.#current.chats;
  }
  get timeline(): Messages['timeline'] {
    return this.#current.timeline;
  }
  get settings(): Messages['settings'] {
    return this.#current.settings;
  }
  get errors(): Messages['errors'] {
    return this.#current.errors;
  }
  get help(): Messages['help'] {
    return this.#current.help;
  }
  get dates(): Messages['dates'] {
    return this.#current.dates;
  }
}

/** `t.chats.archive` is the text itself; those with data are functions. Load a language before the first reading. */
export const t = new Texts();
