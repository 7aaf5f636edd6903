import { hash, pick } from './hash.ts';
import type { Texts } from './texts/texts.ts';

/** Puts things, numbers, prices and days in the places of a line; `lot` makes the lines of one talk agree. */
export function fill(line: string, texts: Texts, lot: number): string {
  if (!line.includes('{')) return line;
  return line
    .replaceAll('{item}', pick(texts.items, hash(lot, 1)))
    .replaceAll('{day}', pick(texts.days, hash(lot, 2)))
    .replaceAll('{n}', String(12 + (hash(lot, 3) % 480)))
    .replaceAll('{price}', groupDigits(1500 * (4 + (hash(lot, 4) % 900))));
}

function groupDigits(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}
