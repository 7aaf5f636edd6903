import apiText from 'telegram/tl/apiTl.js';
import mtprotoText from 'telegram/tl/schemaTl.js';

/** A type as written in the schema. `vector` in lower case has no constructor id on the wire, `Vector` has one. */
export type TlType =
  | { kind: 'plain'; name: PlainName }
  | { kind: 'vector'; boxed: boolean; item: TlType }
  | { kind: 'boxed'; name: string }
  | { kind: 'bare'; name: string }
  | { kind: 'query' };

export type PlainName =
  'int' | 'long' | 'double' | 'string' | 'bytes' | 'int128' | 'int256' | 'true' | 'Bool' | '#';

export interface Param {
  readonly name: string;
  readonly type: TlType;
  /** Present only when this bit of that `#` field is set. */
  readonly flag?: { readonly field: string; readonly bit: number };
}

export interface Definition {
  readonly name: string;
  /** Unsigned 32-bit constructor number. */
  readonly id: number;
  readonly params: readonly Param[];
  readonly result: TlType;
}

export interface Schema {
  readonly constructors: ReadonlyMap<string, Definition>;
  readonly methods: ReadonlyMap<string, Definition>;
  readonly constructorById: ReadonlyMap<number, Definition>;
  readonly methodById: ReadonlyMap<number, Definition>;
  /** Boxed type → its constructors. */
  readonly types: ReadonlyMap<string, readonly Definition[]>;
}

/** The layer of `apiTl.js`. */
export const LAYER = 198;

const plainNames = new Set([
  'int',
  'long',
  'double',
  'string',
  'bytes',
  'int128',
  'int256',
  'true',
  'Bool',
  '#',
]);

/** Constructors that the codec reads and writes by itself. */
const builtIn = new Set(['boolFalse', 'boolTrue', 'vector', 'null']);

/** The key exchange carries numbers and ciphertext in `string`: they are `bytes` in today's text of the protocol. */
const binaryStrings =
  /^(resPQ|p_q_inner_data.*|server_DH_.*|client_DH_inner_data|req_DH_params|set_client_DH_params|msgs_state_info|msgs_all_info)$/;

function parseType(text: string): TlType {
  const vector = /^(v|V)ector<(.+)>$/.exec(text);
  if (vector) return { kind: 'vector', boxed: vector[1] === 'V', item: parseType(vector[2]!) };
  if (text === '!X' || text === 'X') return { kind: 'query' };
  if (plainNames.has(text)) return { kind: 'plain', name: text as PlainName };
  const last = text.slice(text.lastIndexOf('.') + 1);
  return /^[a-z]/.test(last) ? { kind: 'bare', name: text } : { kind: 'boxed', name: text };
}

function parseParam(text: string, binary: boolean): Param {
  const [, name, , field, bit, rest] = /^(\w+):((\w+)\.(\d+)\?)?(.+)$/.exec(text) ?? [];
  if (!name || !rest) throw new Error(`Not a TL parameter: ${text}`);
  const type = parseType(binary && rest === 'string' ? 'bytes' : rest);
  return field ? { name, type, flag: { field, bit: Number(bit) } } : { name, type };
}

function parseLine(line: string): Definition | undefined {
  const match = /^([\w.]+)#([0-9a-f]+)\s+(.*?)\s*=\s*([^;]+);$/.exec(line);
  if (!match || builtIn.has(match[1]!)) return undefined;
  const [, name, id, params, result] = match as unknown as [string, string, string, string, string];
  const words = params.split(/\s+/).filter((word) => word && !word.startsWith('{'));
  return {
    name,
    id: parseInt(id, 16),
    params: words.map((word) => parseParam(word, binaryStrings.test(name))),
    result: parseType(result.trim()),
  };
}

function addText(
  text: string,
  constructors: Map<string, Definition>,
  methods: Map<string, Definition>,
): void {
  let target = constructors;
  for (const line of text.split('\n')) {
    if (line.startsWith('---')) target = line === '---functions---' ? methods : constructors;
    const definition = parseLine(line.trim());
    if (definition) target.set(definition.name, definition);
  }
}

function groupByType(constructors: Iterable<Definition>): Map<string, Definition[]> {
  const types = new Map<string, Definition[]>();
  for (const definition of constructors) {
    if (definition.result.kind !== 'boxed') continue;
    const list = types.get(definition.result.name) ?? [];
    list.push(definition);
    types.set(definition.result.name, list);
  }
  return types;
}

/**
 * Parses the schema texts (API of layer 198 and MTProto).
 * Notation: https://core.telegram.org/mtproto/TL-formal
 */
export function parseSchema(texts: readonly string[]): Schema {
  const constructors = new Map<string, Definition>();
  const methods = new Map<string, Definition>();
  for (const text of texts) addText(text, constructors, methods);
  return {
    constructors,
    methods,
    constructorById: new Map([...constructors.values()].map((d) => [d.id, d])),
    methodById: new Map([...methods.values()].map((d) => [d.id, d])),
    types: groupByType(constructors.values()),
  };
}

export const schema: Schema = parseSchema([apiText, mtprotoText]);
