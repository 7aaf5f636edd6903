/**
 * Safe reading of single TL fields: what comes from the wire may be missing or absurd,
 * and must never throw.
 */

/** A 64-bit number, told by what it can do. */
interface Long {
  toString(): string;
}

const DECIMAL = /^-?\d{1,20}$/;

/** A 64-bit number in decimal, '0' for anything else. */
export function decimal(value: Long | null | undefined): string {
  const text = value?.toString() ?? '0';
  return DECIMAL.test(text) ? text : '0';
}

/** A 64-bit number in decimal, or undefined where there is none. */
export const optionalDecimal = (value: Long | null | undefined): string | undefined =>
  value === null || value === undefined ? undefined : decimal(value);

/** A whole number of at least 0; 0 for anything else. */
export const count = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;

/** A whole number of at least 1, or undefined. */
export const optionalCount = (value: unknown): number | undefined => count(value) || undefined;

/** A 64-bit size as a JavaScript number; 0 for anything that is not a safe whole number of at least 0. */
export const size = (value: Long | null | undefined): number => count(Number(decimal(value)));

/** A finite number of at least 0; 0 for anything else. */
export const amount = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Non-empty text, or undefined. */
export const optionalText = (value: unknown): string | undefined => text(value) || undefined;

export const flag = (value: unknown): boolean => value === true;

/** A copy of its own: a view into a whole packet would have that cloned along. */
export const bytes = (value: unknown): Uint8Array =>
  value instanceof Uint8Array ? new Uint8Array(value) : new Uint8Array();

/** Whole numbers of at least 1, such as message ids; everything else is left out. */
export const ids = (value: unknown): number[] => list<unknown>(value as unknown[]).filter(isId);

const isId = (value: unknown): value is number => count(value) > 0;

export const list = <T>(value: readonly T[] | null | undefined): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [];

/** Converts each item; one that cannot be (undefined, or an error on something absurd) is left out, the others stay. */
export function convertEach<T, R>(
  value: readonly T[] | null | undefined,
  convert: (item: T) => R | undefined,
): R[] {
  const results: R[] = [];
  for (const item of list(value)) {
    const result = attempt(() => convert(item), undefined);
    if (result !== undefined) results.push(result);
  }
  return results;
}

/** What `convert` gives, or `fallback` where a malformed object made it fail. */
export function attempt<R, F>(convert: () => R, fallback: F): R | F {
  try {
    return convert();
  } catch {
    return fallback;
  }
}

/** The object without its undefined fields, so that model objects hold only what they say. A loop: it is called for all there is. */
export function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const held: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    const value = (fields as Record<string, unknown>)[name];
    if (value !== undefined) held[name] = value;
  }
  return held as { [K in keyof T]: Exclude<T[K], undefined> };
}
