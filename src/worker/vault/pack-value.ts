/*
 * The clear form of a sealed row: JSON in UTF-8, and after it, when the value holds bytes, a byte 0xFF (which UTF-8 never
 * contains) and the bytes themselves one after another. In the JSON stands a string "\u0001offset,length" for each of
 * them; a text that happens to begin with \u0001 gets a second one in front.
 */
const BYTES_FOLLOW = 0xff;
const MARK = '\u0001';
/** Larger bytes are a view of the opened row, so that parts of files are not copied once more. */
const COPIED_UP_TO = 4096;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** JSON types and Uint8Array to bytes. A value that is undefined as a whole is refused with TypeError. */
export function packValue(value: unknown): Uint8Array<ArrayBuffer> {
  if (value === undefined) throw new TypeError('undefined cannot be packed');
  if (!holdsBytes(value)) return encoder.encode(JSON.stringify(value));
  const parts: Uint8Array[] = [];
  const json = encoder.encode(stringifyAside(value, parts));
  const packed = new Uint8Array(json.length + 1 + parts.reduce((sum, part) => sum + part.length, 0));
  packed.set(json);
  packed[json.length] = BYTES_FOLLOW;
  let at = json.length + 1;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
}

/** The inverse of packValue. */
export function unpackValue(packed: Uint8Array<ArrayBuffer>): unknown {
  const end = packed.indexOf(BYTES_FOLLOW);
  if (end < 0) return JSON.parse(decoder.decode(packed));
  const bytes = packed.subarray(end + 1);
  return JSON.parse(decoder.decode(packed.subarray(0, end)), (_, value: unknown) =>
    typeof value === 'string' && value.startsWith(MARK) ? unmark(value, bytes) : value,
  );
}

function holdsBytes(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return value instanceof Uint8Array || Object.values(value).some(holdsBytes);
}

function stringifyAside(value: unknown, parts: Uint8Array[]): string {
  let offset = 0;
  return JSON.stringify(value, function (this: Record<string, unknown>, key: string, given: unknown) {
    // The holder's own value: a subclass with a toJSON would arrive here already turned into something else.
    const own = this[key];
    if (typeof given === 'string' && given.startsWith(MARK)) return MARK + given;
    if (!(own instanceof Uint8Array)) return given;
    parts.push(own);
    offset += own.length;
    return `${MARK}${offset - own.length},${own.length}`;
  });
}

function unmark(text: string, bytes: Uint8Array<ArrayBuffer>): string | Uint8Array {
  if (text.startsWith(MARK, 1)) return text.slice(1);
  const [offset = 0, length = 0] = text.slice(1).split(',').map(Number);
  return length > COPIED_UP_TO
    ? bytes.subarray(offset, offset + length)
    : bytes.slice(offset, offset + length);
}
