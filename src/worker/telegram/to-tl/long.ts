import type { Api } from '../tl/api.gen.ts';

/** A decimal 64-bit number as TL's signed `long`; what is above 2^63 is taken by its bits, anything else is 0. */
export const decimalToLong = (decimal: string | undefined): Api.long =>
  BigInt.asIntN(64, decimal !== undefined && /^-?\d{1,20}$/.test(decimal) ? BigInt(decimal) : 0n);
