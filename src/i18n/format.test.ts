import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from './locales.ts';
import {
  formatBytes,
  formatClock,
  formatCount,
  formatDaySeparator,
  formatList,
  formatListDate,
  formatMoment,
  formatWait,
} from './format.ts';
import { t } from './t.svelte.ts';

const at = (text: string): number => new Date(text).getTime() / 1000;
const NOW = at('2026-08-12T15:30:00');

describe('in Uzbek', () => {
  beforeAll(() => t.load('uz'));

  it('names days as people do', () => {
    expect(formatDaySeparator(at('2026-08-12T00:01:00'), NOW)).toBe('Bugun');
    expect(formatDaySeparator(at('2026-08-11T23:59:00'), NOW)).toBe('Kecha');
    expect(formatDaySeparator(at('2026-08-01T12:00:00'), NOW)).toBe('1-avgust');
    expect(formatDaySeparator(at('2025-12-31T12:00:00'), NOW)).toBe('2025-yil 31-dekabr');
  });

  it('shortens dates for the list', () => {
    expect(formatListDate(at('2026-08-12T09:05:00'), NOW)).toBe('09:05');
    expect(formatListDate(at('2026-08-10T09:05:00'), NOW)).toBe('dush');
    expect(formatListDate(at('2026-08-02T09:05:00'), NOW)).toBe('2-avg');
    expect(formatListDate(at('2025-08-02T09:05:00'), NOW)).toBe('02.08.2025');
  });

  it('puts moments into sentences', () => {
    expect(formatMoment(at('2026-08-12T09:05:00'), NOW)).toBe('bugun, 09:05');
    expect(formatMoment(at('2026-08-01T09:05:00'), NOW)).toBe('1-avgust, 09:05');
  });

  it('counts sizes and joins names', () => {
    expect(formatBytes(640)).toBe('640\u00a0B');
    expect(formatBytes(1_258_291)).toBe('1,2\u00a0MB');
    expect(formatCount(1204)).toBe('1,2 ming');
    expect(formatCount(3_000_000)).toBe('3 mln');
    expect(formatList(['Dilnoza', 'Aziz', 'John'])).toBe('Dilnoza, Aziz va John');
  });

  it('says waits in two units at most', () => {
    expect(formatWait(0.2)).toBe('1 soniya');
    expect(formatWait(95)).toBe('1 daqiqa 35 soniya');
    expect(formatWait(3600)).toBe('1 soat');
    expect(formatWait(7500)).toBe('2 soat 5 daqiqa');
    expect(formatWait(90_000)).toBe('1 kun 1 soat');
  });

  it('writes clocks', () => {
    expect([formatClock(5), formatClock(65), formatClock(3723)]).toEqual(['0:05', '1:05', '1:02:03']);
  });
});

describe('in Russian', () => {
  it('declines what is counted', async () => {
    await t.load('ru');
    expect([1, 2, 5, 21].map((n) => formatWait(n))).toEqual([
      '1 секунду',
      '2 секунды',
      '5 секунд',
      '21 секунду',
    ]);
  });
});

describe('every language', () => {
  it.each(LOCALES)('%s has twelve months and seven days', async (locale) => {
    await t.load(locale);
    expect(new Set(t.dates.months).size).toBe(12);
    expect(new Set(t.dates.monthsShort).size).toBe(12);
    expect(new Set(t.dates.weekdaysShort).size).toBe(7);
  });
});
