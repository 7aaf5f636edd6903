import type { PasscodeKind } from '#model/passcode.ts';

export type Strength = 'weak' | 'fair' | 'good';

/** Bits below which a thief with a copy of the disk and some fifty tries a second is through in a day, or in some weeks. */
const FAIR_BITS = 22;
const GOOD_BITS = 30;
/** People choose words, not random letters. */
const WORDINESS = 0.65;

const POOLS: readonly (readonly [RegExp, number])[] = [
  [/\p{Ll}/u, 26],
  [/\p{Lu}/u, 26],
  [/\p{N}/u, 10],
  [/[^\p{L}\p{N}]/u, 33],
];

/** How long a passcode holds against guessing without the app's own waits. An estimate, and meant to be a sober one. */
export function strengthOf(passcode: string, kind: PasscodeKind): Strength {
  const letters = [...passcode.normalize('NFKC')];
  const pool = POOLS.filter(([sign]) => sign.test(passcode)).reduce((sum, [, size]) => sum + size, 0);
  const perLetter = Math.log2(Math.max(pool, 2)) * (kind === 'pin' ? 1 : WORDINESS);
  const bits = surprises(letters) * perLetter;
  if (bits < FAIR_BITS) return 'weak';
  return bits < GOOD_BITS ? 'fair' : 'good';
}

/** Letters that do not follow from the one before, as in 1111, 1234 or 9876. */
function surprises(letters: readonly string[]): number {
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0);
  return codes.filter((code, i) => i === 0 || Math.abs(code - (codes[i - 1] ?? 0)) > 1).length;
}
