import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** One letter a kind of value, as the table of the layer writes it; `o` is any boxed object, `x` a whole request. */
export type TypeLetter = 'i' | 'l' | 'd' | 's' | 'b' | 'h' | 'w' | 't' | 'B' | 'o' | 'x' | 'f' | '#';

export interface Field {
  readonly name: string;
  readonly letter: TypeLetter;
  /** The type by its name in the schema, without a vector around it. */
  readonly type: string;
  /** `boxed` vectors stand behind the constructor id of Vector, `bare` ones do not. */
  readonly vector?: 'boxed' | 'bare';
  /** Present only when this bit of that field of flags is set. */
  readonly flag?: { readonly word: string; readonly bit: number };
}

export interface Definition {
  /** As GramJS names it: `messages.GetHistory`. */
  readonly className: string;
  readonly id: number;
  readonly isMethod: boolean;
  readonly fields: readonly Field[];
  /** Of MTProto itself, not of the API: a server may say it at any time. */
  readonly isProtocol: boolean;
  /** The type it is of, or the one that answers it, as the schema has it. */
  readonly result: string;
}

interface GramField {
  readonly isVector: boolean;
  readonly isFlag: boolean;
  readonly flagName: string | null;
  readonly flagIndex: number;
  readonly flagIndicator: boolean;
  readonly type: string | null;
  readonly useVectorId: boolean | null;
}

interface GramDefinition {
  readonly name: string;
  readonly namespace?: string;
  readonly constructorId: number;
  readonly argsConfig: Readonly<Record<string, GramField>>;
  readonly isFunction: boolean;
  readonly result: string;
}

const LETTERS: Readonly<Record<string, TypeLetter>> = {
  int: 'i',
  long: 'l',
  double: 'd',
  string: 's',
  bytes: 'b',
  int128: 'h',
  int256: 'w',
  true: 't',
  Bool: 'B',
  X: 'x',
};

/** Fields that GramJS calls strings, though each byte of them is a state (core.telegram.org/mtproto/service_messages_about_messages). */
const BINARY = /^Msgs(State|All)Info$/;

function toField(className: string, name: string, gram: GramField): Field {
  if (gram.flagIndicator) return { name, letter: '#', type: '#' };
  const type = gram.type === 'string' && BINARY.test(className) ? 'bytes' : (gram.type ?? '');
  // The salts inside future_salts are the only objects without a constructor id of their own.
  const isBare = className === 'FutureSalts' && type === 'FutureSalt';
  return {
    name,
    type,
    letter: isBare ? 'f' : (LETTERS[type] ?? 'o'),
    ...(gram.isVector && { vector: gram.useVectorId ? 'boxed' : 'bare' }),
    ...(gram.isFlag && { flag: { word: gram.flagName ?? '', bit: gram.flagIndex } }),
  };
}

function toDefinition({ namespace, name, ...gram }: GramDefinition, isProtocol: boolean): Definition {
  const className = namespace ? `${namespace}.${name}` : name;
  return {
    className,
    id: gram.constructorId,
    isMethod: gram.isFunction,
    isProtocol,
    fields: Object.entries(gram.argsConfig).map(([field, config]) => toField(className, field, config)),
    result: gram.result,
  };
}

/** Every constructor and method that GramJS knows (its layer and MTProto itself), read from its own schema by its own parser. */
export function layerDefinitions(): Definition[] {
  const { parseTl } = require('telegram/tl/generationHelpers.js') as {
    parseTl(text: string, layer: number): Iterable<GramDefinition>;
  };
  const read = (path: string, isProtocol: boolean) =>
    [...parseTl(require(path) as string, layerNumber())].map((gram) => toDefinition(gram, isProtocol));
  return [...read('telegram/tl/apiTl.js', false), ...read('telegram/tl/schemaTl.js', true)];
}

/** The number of GramJS's layer. */
export function layerNumber(): number {
  const path = require.resolve('telegram/tl/AllTLObjects.js');
  // Read as text: to run it would build all of GramJS's classes.
  return Number(/LAYER = (\d+)/.exec(readFileSync(path, 'utf8'))?.[1]);
}
