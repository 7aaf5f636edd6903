/** A big-endian unsigned number. */
export function toNumber(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

/** Big-endian bytes, filled with leading zeros up to `length`. */
export function toBytes(value: bigint, length: number): Uint8Array {
  const hex = value.toString(16);
  if (hex.length > length * 2) throw new RangeError(`number does not fit into ${length} bytes`);
  return new Uint8Array(Buffer.from(hex.padStart(length * 2, '0'), 'hex'));
}

/** base^exponent mod modulus, four bits of the exponent at a time. */
export function powMod(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const powers = [1n];
  for (let at = 1; at < 16; at++) powers.push((powers[at - 1]! * base) % modulus);
  let result = 1n;
  for (const digit of exponent.toString(16)) {
    for (let at = 0; at < 4; at++) result = (result * result) % modulus;
    result = (result * powers[parseInt(digit, 16)]!) % modulus;
  }
  return result;
}
