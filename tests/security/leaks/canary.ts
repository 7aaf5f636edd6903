import { randomInt } from 'node:crypto';

/** A secret that must not be found anywhere, in every shape that it could be written down in. */
export interface Canary {
  readonly name: string;
  readonly needles: readonly Needle[];
}

export interface Needle {
  readonly shape: string;
  readonly bytes: Buffer;
}

/** Small ones only: an index for searching would not change them. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Letters of no meaning and without a common beginning, which a compressor would cut off. */
export const nonsense = (length = 24): string =>
  Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');

export const digits = (length: number): string =>
  Array.from({ length }, () => String(randomInt(10))).join('');

/** A text: as UTF-8, as UTF-16 (how V8 keeps what is not Latin), and written down as base64 or hex of either. */
export function textCanary(name: string, text: string): Canary {
  const utf8 = Buffer.from(text);
  const utf16 = Buffer.from(text, 'utf16le');
  return {
    name,
    needles: [...shapesOf('UTF-8', utf8), ...shapesOf('UTF-16', utf16)],
  };
}

/** Bytes, such as a key: its beginning, middle and end, each in every shape, so that a part of it is found too. */
export function bytesCanary(name: string, bytes: Uint8Array): Canary {
  const length = Math.min(32, bytes.length);
  const starts = [0, Math.floor((bytes.length - length) / 2), bytes.length - length];
  const needles = [...new Set(starts)].flatMap((start) =>
    shapesOf(`bytes ${start}…`, Buffer.from(bytes.slice(start, start + length))),
  );
  return { name, needles };
}

function shapesOf(what: string, bytes: Buffer): Needle[] {
  const texts: [string, string][] = [
    ['hex', bytes.toString('hex')],
    ['HEX', bytes.toString('hex').toUpperCase()],
    ...[0, 1, 2].map((shift): [string, string] => [`base64 +${shift}`, base64At(bytes, shift)]),
    ['decimal list', [...bytes].join(',')],
  ];
  const urls = texts.filter(([shape, text]) => shape.startsWith('base64') && /[+/]/.test(text));
  const all = [
    ...texts,
    ...urls.map(([shape, text]): [string, string] => [
      `${shape}, for URLs`,
      text.replaceAll('+', '-').replaceAll('/', '_'),
    ]),
  ];
  return [
    { shape: what, bytes },
    ...all.flatMap(([shape, text]) => [
      { shape: `${shape} of ${what}`, bytes: Buffer.from(text) },
      { shape: `${shape} of ${what}, in UTF-16`, bytes: Buffer.from(text, 'utf16le') },
    ]),
  ];
}

/** What base64 makes of these bytes behind `shift` others: only what does not depend on what stands around them. */
function base64At(bytes: Buffer, shift: number): string {
  const text = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  return text.slice(shift === 0 ? 0 : shift + 1, -2);
}
