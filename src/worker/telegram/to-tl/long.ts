import type { Api } from 'telegram/tl/api.js';
import { toLong } from '../adapter/bytes.ts';

/** A decimal 64-bit number as TL's signed `long`; what is above 2^63 is taken by its bits, anything else is 0. */
export const decimalToLong = (decimal: string | undefined): Api.long =>
  toLong(decimal !== undefined && /^-?\d{1,20}$/.test(decimal) ? BigInt(decimal) : 0n);
