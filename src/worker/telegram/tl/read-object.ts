import {
  definitionById,
  definitionByName,
  TYPE,
  type Definition,
  type Field,
  type Type,
} from './definitions.ts';
import { TlReadError, TlReader } from './tl-reader.ts';

const VECTOR = 0x1cb5c415;
const TRUE = 0x997275b5 | 0;
const FALSE = 0xbc799737 | 0;

/** Real answers nest some twenty deep; what goes far beyond is made to exhaust the stack. */
const DEPTH_LIMIT = 100;

/** Kept plans of one definition. Real answers know a few dozen patterns of flags. */
const PLANS_LIMIT = 256;

type Fields = Record<string, unknown>;

/**
 * How to read an object whose flags are known: what is there, in order, and an object that already has all its keys. Copying
 * that one is many times faster than adding keys one by one, and all objects with the same flags are then of one shape.
 */
interface Plan {
  readonly template: Fields;
  readonly fields: readonly Field[];
}

interface Reading {
  /** Fields before the first word of flags. */
  readonly before: readonly Field[];
  readonly words: number;
  readonly after: readonly Field[];
  readonly template: Fields;
  readonly plans: Map<number, Plan>;
}

const readings = new Map<Definition, Reading>();

function templateOf(className: string, fields: readonly Field[]): Fields {
  const names = fields.map(({ name }) => name).filter((name) => name !== '');
  // What JSON.parse makes has room for all its keys; keys added by computed names turn an object into a slow dictionary.
  const text = JSON.stringify(
    Object.fromEntries([['className', className], ...names.map((name) => [name, null])]),
  );
  return JSON.parse(text) as Fields;
}

function toReading(definition: Definition): Reading {
  const { className, fields } = definition;
  const words = fields.filter(({ type }) => type === TYPE.flags).length;
  const first = fields.findIndex(({ type }) => type === TYPE.flags);
  const reading = {
    before: words === 0 ? [] : fields.slice(0, first),
    after: (words === 0 ? fields : fields.slice(first)).filter(({ type }) => type !== TYPE.flags),
    words,
    template: templateOf(className, fields),
    plans: new Map<number, Plan>(),
  };
  readings.set(definition, reading);
  return reading;
}

function toPlan(definition: Definition, { before, after }: Reading, flags: number, flags2: number): Plan {
  const present = after.filter(
    ({ word, mask }) => word === undefined || ((word === 0 ? flags : flags2) & mask) !== 0,
  );
  const template = templateOf(definition.className, [...before, ...present]);
  for (const { type, name } of present) if (type === TYPE.true && name !== '') template[name] = true;
  return { template, fields: present.filter(({ type }) => type !== TYPE.true) };
}

function planFor(definition: Definition, reading: Reading, flags: number, flags2: number): Plan {
  const key = (flags >>> 0) + flags2 * 2 ** 32;
  let plan = reading.plans.get(key);
  if (plan === undefined) {
    plan = toPlan(definition, reading, flags, flags2);
    if (reading.plans.size < PLANS_LIMIT) reading.plans.set(key, plan);
  }
  return plan;
}

/** The fields of an object whose constructor id has been read. */
function readBody(reader: TlReader, definition: Definition): Fields {
  if (++reader.depth > DEPTH_LIMIT) throw new TlReadError('too deep');
  const reading = readings.get(definition) ?? toReading(definition);
  const head: Fields = {};
  for (const field of reading.before) head[field.name] = readField(reader, field);
  const flags = reading.words > 0 ? reader.int() : 0;
  const flags2 = reading.words > 1 ? reader.int() : 0;
  const { template, fields } = planFor(definition, reading, flags, flags2);
  const object = { ...template };
  for (const { name } of reading.before) object[name] = head[name];
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at];
    if (field === undefined) break;
    if (field.name !== '') object[field.name] = readField(reader, field);
    else skipField(reader, field);
  }
  reader.depth--;
  return object;
}

/** Goes past what nobody asks for. */
function skipField(reader: TlReader, field: Field): void {
  const isText = field.vector === undefined && (field.type === TYPE.string || field.type === TYPE.bytes);
  if (isText) reader.skipBytes();
  else readField(reader, field);
}

function readField(reader: TlReader, field: Field): unknown {
  if (field.vector === undefined) return readValue(reader, field.type);
  if (field.vector === 'boxed' && reader.int() !== VECTOR) throw new TlReadError('no vector');
  return readItems(reader, field.type);
}

function readItems(reader: TlReader, type: Type): unknown[] {
  const items: unknown[] = [];
  for (let left = reader.count(); left > 0; left--) items.push(readValue(reader, type));
  return items;
}

function readValue(reader: TlReader, type: Type): unknown {
  switch (type) {
    case TYPE.int:
      return reader.int();
    case TYPE.long:
      return reader.long();
    case TYPE.string:
      return reader.string();
    case TYPE.bytes:
      return reader.bytes();
    case TYPE.object:
    case TYPE.query:
      return readObject(reader);
    default:
      return readRare(reader, type);
  }
}

function readRare(reader: TlReader, type: Type): unknown {
  switch (type) {
    case TYPE.double:
      return reader.double();
    case TYPE.bool:
      return reader.bool();
    case TYPE.int128:
      return reader.wide(16);
    case TYPE.int256:
      return reader.wide(32);
    case TYPE.salt:
      return readSalt(reader);
    default:
      throw new TlReadError('no such type');
  }
}

function readSalt(reader: TlReader): unknown {
  const definition = definitionByName('FutureSalt');
  if (definition === undefined) throw new TlReadError('no salts');
  return readBody(reader, definition);
}

/** A vector where any object may stand, such as a vector. */
function readVector(reader: TlReader): unknown[] {
  if (++reader.depth > DEPTH_LIMIT) throw new TlReadError('too deep');
  const items = readItems(reader, TYPE.object);
  reader.depth--;
  return items;
}

/** Whatever object stands next: plain, with its class's name; a Bool is a boolean, a Vector an array of objects. */
export function readObject(reader: TlReader): unknown {
  const id = reader.int();
  const definition = definitionById(id);
  if (definition !== undefined) return readBody(reader, definition);
  if (id === TRUE || id === FALSE) return id === TRUE;
  if (id === VECTOR) return readVector(reader);
  throw new TlReadError(`unknown constructor ${(id >>> 0).toString(16)}`);
}

/** What a method answers; only a vector of bare numbers does not say itself what it is. */
export function readAnswer(reader: TlReader, method: string): unknown {
  const answer = definitionByName(method)?.answer;
  if (answer === undefined) return readObject(reader);
  if (reader.int() !== VECTOR) throw new TlReadError('no vector');
  return readItems(reader, answer);
}
