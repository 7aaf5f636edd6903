/**
 * The state of a world as JSON. What JSON lacks stands as an object with one field: `$n` a bigint, `$b` bytes in base64,
 * `$m` a Map's entries, `$s` a Set's members. TL values have no fields of such names.
 */
export function stateToText(state: unknown): string {
  return JSON.stringify(state, (_name, value: unknown) => {
    if (typeof value === 'bigint') return { $n: value.toString() };
    if (value instanceof Uint8Array) return { $b: Buffer.from(value).toString('base64') };
    if (value instanceof Map) return { $m: [...value] };
    if (value instanceof Set) return { $s: [...value] };
    return isBufferJson(value) ? { $b: Buffer.from(value.data).toString('base64') } : value;
  });
}

/** The state that `stateToText` wrote. */
export function stateFromText(text: string): unknown {
  return JSON.parse(text, (_name, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('$n' in value) return BigInt(value.$n as string);
    if ('$b' in value) return new Uint8Array(Buffer.from(value.$b as string, 'base64'));
    if ('$m' in value) return new Map(value.$m as [unknown, unknown][]);
    return '$s' in value ? new Set(value.$s as unknown[]) : value;
  });
}

/** A Buffer turns itself into this before anybody is asked. */
function isBufferJson(value: unknown): value is { type: 'Buffer'; data: number[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'Buffer' &&
    'data' in value
  );
}
