import { describe, expect, test } from 'vitest';
import { isGoodGroup, isGoodPower } from './dh-checks.ts';

// The prime Telegram uses; the document names it by its first bytes, the rest is in every client.
const P = BigInt(
  '0xc71caeb9c6b1c9048e6c522f70f13f73980d40238e3e21c14934d037563d930f' +
    '48198a0aa7c14058229493d22530f4dbfa336f6e0ac925139543aed44cce7c37' +
    '20fd51f69458705ac68cd4fe6b6b13abdc9746512969328454f18faf8c595f64' +
    '2477fe96bb2a941d5bcd1d4ac8cc49880708fa9b378e3c4f3a9060bee67cf9a4' +
    'a4a695811051907e162753b56b0f6b410dba74d8a84b2a14b3144e0ef1284754' +
    'fd17ed950d5965b4b9dd46582db1178d169c6bc465b0d6ff9ca3928fef5b9ae4' +
    'e418fc15e83ebea0f87fa9ff5eed70050ded2849f47bf959d956850ce929851f' +
    '0d8115f635b105ee2e4e15d04b2454bf6f4fadf034b10403119cd8e3b92fcc5b',
);

describe('dh_prime and g', () => {
  test('the usual ones are good', () => {
    expect(isGoodGroup(P, 3)).toBe(true);
  });

  test.each([0, 1, 8, -3])('g = %i is none of 2 … 7', (g) => {
    expect(isGoodGroup(P, g)).toBe(false);
  });

  test('g = 2 does not fit the usual prime, which leaves 3 divided by 8', () => {
    expect(isGoodGroup(P, 2)).toBe(false);
  });

  test('a neighbour of the prime is none', () => {
    expect(isGoodGroup(P + 6n, 4)).toBe(false);
  });

  test('a safe prime of fewer bits is refused', () => {
    expect(isGoodGroup(2879n, 4)).toBe(false);
  });
});

describe('g_a and g_b', () => {
  const edge = 1n << 1984n;

  test('must leave 2^1984 at either end', () => {
    expect([edge - 1n, edge, P - edge, P - edge + 1n].map((power) => isGoodPower(power, P))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test.each([0n, 1n, P - 1n, P, P + edge])('are never %#', (power) => {
    expect(isGoodPower(power, P)).toBe(false);
  });
});
