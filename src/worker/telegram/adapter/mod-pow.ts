/** base ^ exponent mod modulus, for exponent ≥ 0 and modulus > 0. */
export function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let power = base % modulus;
  for (const bit of [...exponent.toString(2)].reverse()) {
    if (bit === '1') result = (result * power) % modulus;
    power = (power * power) % modulus;
  }
  return result % modulus;
}
