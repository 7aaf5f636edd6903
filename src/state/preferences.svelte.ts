export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const TEXT_SIZES = ['small', 'normal', 'large', 'huge'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

interface Kept {
  /** A tag of the interface's languages; undefined = as the browser says. */
  readonly locale?: string;
  readonly theme: Theme;
  readonly textSize: TextSize;
  /** The user of an iPhone chose to log in without installing. */
  readonly skipsInstall: boolean;
  /** A passcode was offered once, and the user has said something to it. */
  readonly knowsPasscode: boolean;
}

const KEY = 'xabar.preferences';
const DEFAULTS: Kept = { theme: 'system', textSize: 'normal', skipsInstall: false, knowsPasscode: false };

/** How this device likes to look. Nothing secret: it stays after log-out, in the browser's local storage. */
export class PreferencesState {
  #kept = $state.raw<Kept>(DEFAULTS);
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'> | undefined;

  /** Without a storage (some browsers forbid it) choices last as long as the page. */
  constructor(storage: Pick<Storage, 'getItem' | 'setItem'> | undefined) {
    this.#storage = storage;
    this.#kept = parse(storage?.getItem(KEY));
  }

  get locale(): string | undefined {
    return this.#kept.locale;
  }
  set locale(locale: string | undefined) {
    this.#keep({ ...this.#kept, ...(locale !== undefined && { locale }) });
  }

  get theme(): Theme {
    return this.#kept.theme;
  }
  set theme(theme: Theme) {
    this.#keep({ ...this.#kept, theme });
  }

  get textSize(): TextSize {
    return this.#kept.textSize;
  }
  set textSize(textSize: TextSize) {
    this.#keep({ ...this.#kept, textSize });
  }

  get skipsInstall(): boolean {
    return this.#kept.skipsInstall;
  }
  set skipsInstall(skipsInstall: boolean) {
    this.#keep({ ...this.#kept, skipsInstall });
  }

  get knowsPasscode(): boolean {
    return this.#kept.knowsPasscode;
  }
  set knowsPasscode(knowsPasscode: boolean) {
    this.#keep({ ...this.#kept, knowsPasscode });
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    try {
      this.#storage?.setItem(KEY, JSON.stringify(kept));
    } catch {
      // Full or forbidden: the choice still holds for this page.
    }
  }
}

function parse(text: string | null | undefined): Kept {
  let read: Record<string, unknown>;
  try {
    read = Object(JSON.parse(text ?? '{}'));
  } catch {
    return DEFAULTS;
  }
  return {
    ...(typeof read.locale === 'string' && { locale: read.locale }),
    theme: THEMES.find((theme) => theme === read.theme) ?? DEFAULTS.theme,
    textSize: TEXT_SIZES.find((size) => size === read.textSize) ?? DEFAULTS.textSize,
    skipsInstall: read.skipsInstall === true,
    knowsPasscode: read.knowsPasscode === true,
  };
}
