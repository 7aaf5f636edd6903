import type { Bench } from './bench.ts';

/** What a figure must keep to: the figure itself, or its ratio to the floor. */
export interface Target {
  readonly of: 'value' | 'ratio';
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** One line of the table. Values of both sides are medians; `ratio` is the median of the ratios of single pairs. */
export interface Line {
  /** Scenario and measure: `start.cached`. The name under which two runs are compared. */
  readonly id: string;
  readonly what: string;
  readonly unit: 'B' | 'ms' | 'MB' | 'MB/s' | '/s' | '×' | '';
  readonly value: number;
  readonly floor?: number;
  readonly ratio?: number;
  readonly target?: Target;
  /** How many pairs were measured. */
  readonly rounds: number;
}

/** One file of `scenarios/`. */
export interface Scenario {
  readonly name: string;
  run(bench: Bench): Promise<readonly Line[]>;
}

/** The middle value; the mean of both in the middle of an even number. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? NaN)) / 2;
}

/**
 * Measures the two sides in turn, so that what the machine does meanwhile hits both. The first pair warms up and does not
 * count; every second pair goes the other way round.
 */
export async function pairs(
  rounds: number,
  side: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<{
  readonly value: number;
  readonly floor: number;
  readonly ratio: number;
  readonly rounds: number;
}> {
  const values: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const isTurned = round % 2 === 1;
    const first = await (isTurned ? floor() : side());
    const second = await (isTurned ? side() : floor());
    if (round === 0) continue;
    values.push(isTurned ? second : first);
    floors.push(isTurned ? first : second);
  }
  const ratios = values.map((value, i) => value / (floors[i] ?? NaN));
  return { value: median(values), floor: median(floors), ratio: median(ratios), rounds };
}

/** True when the target is met, undefined where there is none. */
export function isMet({ value, ratio, target }: Line): boolean | undefined {
  if (!target) return undefined;
  const figure = target.of === 'value' ? value : (ratio ?? NaN);
  return figure <= (target.atMost ?? Infinity) && figure >= (target.atLeast ?? -Infinity);
}
