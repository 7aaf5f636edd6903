import type { TextSize, Theme } from '#state/preferences.svelte.ts';

const TEXT_SIZE: Readonly<Record<TextSize, string>> = {
  small: '87.5%',
  normal: '100%',
  large: '118.75%',
  huge: '137.5%',
};

/** The frame of the browser around us; --surface of the tokens. */
const FRAME = { light: '#ffffff', dark: '#151e1c' };

export interface Appearance {
  readonly locale: string;
  readonly theme: Theme;
  readonly textSize: TextSize;
}

/** Sets on the document what styles and readers of the screen go by. */
export function applyAppearance(document: Document, { locale, theme, textSize }: Appearance): void {
  const root = document.documentElement;
  root.lang = locale;
  root.style.setProperty('--text-size', TEXT_SIZE[textSize]);
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.dataset.theme = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.media.includes('dark') ? 'dark' : 'light';
    meta.content = FRAME[theme === 'system' ? own : theme];
  }
}
