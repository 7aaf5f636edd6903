/** The middle of an odd number of values. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export type Contender = () => unknown;

/**
 * Milliseconds that one run of each takes: medians of `rounds`, in which they take turns, so that whatever slows the
 * machine slows them all. Each round repeats a contender for at least `atLeast` milliseconds; a first round warms up.
 */
export async function sideBySide<N extends string>(
  contenders: Readonly<Record<N, Contender>>,
  { rounds = 9, atLeast = 40 } = {},
): Promise<Record<N, number>> {
  const names = Object.keys(contenders) as N[];
  const times = new Map<N, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const taken = await timeOf(contenders[name], atLeast);
      if (round > 0) times.get(name)?.push(taken);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<N, number>;
}

async function timeOf(contender: Contender, atLeast: number): Promise<number> {
  const start = performance.now();
  let runs = 0;
  do {
    await contender();
    runs++;
  } while (performance.now() - start < atLeast);
  return (performance.now() - start) / runs;
}
