import { IDS, LINES } from './layer.gen.ts';

/** What a field holds; `flags` is a word of flags, `salt` the one object that comes without its constructor id. */
export const TYPE = {
  int: 0,
  long: 1,
  string: 2,
  bytes: 3,
  object: 4,
  double: 5,
  bool: 6,
  int128: 7,
  int256: 8,
  salt: 9,
  flags: 10,
  true: 11,
  query: 12,
} as const;

export type Type = (typeof TYPE)[keyof typeof TYPE];

const LETTERS: Readonly<Record<string, Type>> = {
  i: TYPE.int,
  l: TYPE.long,
  s: TYPE.string,
  b: TYPE.bytes,
  o: TYPE.object,
  d: TYPE.double,
  B: TYPE.bool,
  h: TYPE.int128,
  w: TYPE.int256,
  f: TYPE.salt,
  '#': TYPE.flags,
  t: TYPE.true,
  x: TYPE.query,
};

export interface Field {
  /** '' when nobody asks for it: then it is read and let go. */
  readonly name: string;
  readonly type: Type;
  /** A vector behind its constructor id, a bare one, or a single value. */
  readonly vector: 'boxed' | 'bare' | undefined;
  /** Which word of flags (0 or 1) tells whether it is there, by which bit; no word when it always is. */
  readonly word: number | undefined;
  readonly mask: number;
}

export interface Definition {
  readonly id: number;
  readonly className: string;
  readonly fields: readonly Field[];
  /** A method that answers with a vector of bare numbers: of which. */
  readonly answer: Type | undefined;
}

const lines = LINES.split('\n');
const indexById = new Map<number, number>();
const known: (Definition | undefined)[] = [];
let indexByName: Map<string, number> | undefined;

for (let at = 0; at < lines.length; at++) {
  indexById.set(Number.parseInt(IDS.slice(at * 8, at * 8 + 8), 16) | 0, at);
}

const FIELD = /^(?:(\+?)(\d+))?([Vv]?)(.)(.*)$/;

function toField(text: string): Field {
  const [, second, bit, vector, letter = '', name = ''] = FIELD.exec(text) ?? [];
  return {
    name,
    type: LETTERS[letter] ?? TYPE.object,
    vector: vector ? (vector === 'V' ? 'boxed' : 'bare') : undefined,
    word: bit === undefined ? undefined : Number(second === '+'),
    mask: bit === undefined ? 0 : 1 << Number(bit),
  };
}

function definitionAt(index: number): Definition {
  const [head = '', ...fields] = (lines[index] ?? '').split(' ');
  const [className = '', answer] = head.split('=');
  const id = Number.parseInt(IDS.slice(index * 8, index * 8 + 8), 16);
  const definition = {
    id,
    className,
    fields: fields.map(toField),
    answer: answer ? LETTERS[answer] : undefined,
  };
  known[index] = definition;
  return definition;
}

/** By constructor id, as a signed number. */
export function definitionById(id: number): Definition | undefined {
  const index = indexById.get(id);
  return index === undefined ? undefined : (known[index] ?? definitionAt(index));
}

/** By class name: `messages.GetHistory`. */
export function definitionByName(className: string): Definition | undefined {
  indexByName ??= new Map(lines.map((line, at) => [/^[^ =]*/.exec(line)?.[0] ?? '', at]));
  const index = indexByName.get(className);
  return index === undefined ? undefined : (known[index] ?? definitionAt(index));
}
