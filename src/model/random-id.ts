/** A fresh 64-bit random_id in decimal, signed as Telegram's long is, never zero. */
export function newRandomId(): string {
  const [value = 1n] = crypto.getRandomValues(new BigInt64Array(1));
  return String(value === 0n ? 1n : value);
}
