import type { Definition, Field } from './definitions.ts';

const PLAIN: Readonly<Record<string, string>> = {
  int: 'int',
  long: 'long',
  double: 'double',
  string: 'string',
  bytes: 'bytes',
  int128: 'int128',
  int256: 'int256',
  true: 'boolean',
  Bool: 'boolean',
  X: 'AnyRequest | bytes',
};

/** `messages.Messages` → `messages.TypeMessages`. */
function boxedName(type: string): string {
  const [space, name] = split(type);
  return `${space ? `${space}.` : ''}Type${name.replace(/^./, (first) => first.toUpperCase())}`;
}

function split(name: string): [string, string] {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? ['', name] : [name.slice(0, dot), name.slice(dot + 1)];
}

const typeName = (type: string): string => PLAIN[type] ?? `Api.${boxedName(type)}`;

function answerType(result: string): string {
  const item = /^[Vv]ector<(.+)>$/.exec(result)?.[1];
  if (result === 'X') return 'unknown';
  return item ? `(${typeName(item)})[]` : typeName(result);
}

function fieldType({ name, type, vector, flag }: Field): string {
  return `${name}${flag ? '?' : ''}: ${typeName(type)}${vector ? '[]' : ''}${flag ? ' | undefined' : ''};`;
}

function interfaceText({ className, fields, isMethod, result }: Definition): string {
  const own = fields.filter(({ letter }) => letter !== '#').map(fieldType);
  const answer = isMethod ? [`readonly __response?: ${answerType(result)};`] : [];
  const [, name] = split(className);
  return `export interface ${name} { className: '${className}'; ${[...own, ...answer].join(' ')} }`;
}

function unions(definitions: readonly Definition[]): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const { isMethod, result, className } of definitions) {
    if (!isMethod) members.set(result, [...(members.get(result) ?? []), `Api.${className}`]);
  }
  return members;
}

/** Declarations by namespace; '' is the outermost. */
function declarations(definitions: readonly Definition[]): Map<string, string[]> {
  const spaces = new Map<string, string[]>([['', []]]);
  const add = (space: string, text: string) => spaces.set(space, [...(spaces.get(space) ?? []), text]);
  for (const definition of definitions) add(split(definition.className)[0], interfaceText(definition));
  for (const [type, members] of unions(definitions)) {
    const [space, name] = split(boxedName(type));
    add(space, `export type ${name} = ${members.join(' | ')};`);
  }
  return spaces;
}

function makers(definitions: readonly Definition[], space: string): string[] {
  return definitions
    .filter(({ className }) => split(className)[0] === space)
    .map(({ className }) => `${split(className)[1]}: Maker<Api.${className}>;`);
}

const HEAD = `// Generated from GramJS's schema by src/build/tl/generate.ts. Do not edit.
import { makeNamespace, type Maker } from './namespace.ts';

/** The layer's types, by the names GramJS gives them. */
export declare namespace Api {
type int = number;
type long = bigint;
type double = number;
type bytes = Uint8Array;
/** Sixteen bytes as they stand on the wire. */
type int128 = Uint8Array;
/** Thirty-two bytes as they stand on the wire. */
type int256 = Uint8Array;
interface AnyRequest { className: string; }`;

/** The module with the types of all definitions and the object that makes them. */
export function typesModule(definitions: readonly Definition[]): string {
  const spaces = declarations(definitions);
  const inner = [...spaces].filter(([space]) => space !== '');
  const named = inner.map(([space]) => `${space}: { ${makers(definitions, space).join(' ')} };`);
  return [
    HEAD,
    ...(spaces.get('') ?? []),
    ...inner.map(([space, texts]) => `export namespace ${space} {\n${texts.join('\n')}\n}`),
    '}',
    '',
    `export interface Makers {\n${[...makers(definitions, ''), ...named].join('\n')}\n}`,
    '',
    '/** Makes objects of the layer: `new Api.PeerUser({ userId })`. */',
    'export const Api = makeNamespace<Makers>();',
    '',
  ].join('\n');
}
