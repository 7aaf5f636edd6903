import { describe, expect, it } from 'vitest';
import { PreferencesState } from './preferences.svelte.ts';

function aStorage(text?: string) {
  let kept = text ?? null;
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
  };
}

describe('PreferencesState', () => {
  it('keeps choices for the next start', () => {
    const storage = aStorage();
    const first = new PreferencesState(storage);
    first.theme = 'dark';
    first.locale = 'ru';
    const second = new PreferencesState(storage);
    expect([second.theme, second.locale, second.textSize]).toEqual(['dark', 'ru', 'normal']);
  });

  it.each(['{', '"text"', 'null', '{"theme":"pink","textSize":7,"locale":3}'])(
    'falls back where %s is kept',
    (text) => {
      const preferences = new PreferencesState(aStorage(text));
      expect([preferences.theme, preferences.textSize, preferences.locale]).toEqual([
        'system',
        'normal',
        undefined,
      ]);
    },
  );

  it('holds a choice for the page where nothing can be kept', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const preferences = new PreferencesState(full);
    preferences.textSize = 'huge';
    expect(preferences.textSize).toBe('huge');
  });
});
