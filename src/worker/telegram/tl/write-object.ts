import { definitionByName, TYPE, type Definition, type Field, type Type } from './definitions.ts';
import type { TlObject } from './namespace.ts';
import { TlWriteError, TlWriter } from './tl-writer.ts';

const VECTOR = 0x1cb5c415;
const TRUE = 0x997275b5;
const FALSE = 0xbc799737;

type Fields = Readonly<Record<string, unknown>>;

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** Bytes of an object, its constructor id in front. Throws TlWriteError for a class or a value that is none of the layer. */
export function encode(object: TlObject): Uint8Array<ArrayBuffer> {
  const writer = new TlWriter();
  writeObject(writer, object);
  return writer.finish();
}

function writeObject(writer: TlWriter, value: unknown): void {
  if (typeof value !== 'object' || value === null || !('className' in value))
    throw new TlWriteError('no object');
  const definition = definitionByName(String(value.className));
  if (!definition) throw new TlWriteError(`no class ${String(value.className)}`);
  writer.int(definition.id | 0);
  writeBody(writer, definition, value as unknown as Fields);
}

function writeBody(writer: TlWriter, definition: Definition, object: Fields): void {
  let words = 0;
  for (const field of definition.fields) {
    try {
      if (field.type === TYPE.flags) writer.int(flagsOf(definition, object, words++));
      else if (field.type !== TYPE.true) writeField(writer, field, object[field.name]);
    } catch (error) {
      if (error instanceof TlWriteError)
        error.message = `${definition.className}.${field.name}: ${error.message}`;
      throw error;
    }
  }
}

function flagsOf(definition: Definition, object: Fields, word: number): number {
  let flags = 0;
  for (const field of definition.fields) {
    if (field.word !== word) continue;
    const value = object[field.name];
    const isSet = field.type === TYPE.true ? value === true : !isAbsent(value);
    if (isSet) flags |= field.mask;
  }
  return flags;
}

function writeField(writer: TlWriter, field: Field, value: unknown): void {
  if (field.word !== undefined && isAbsent(value)) return;
  if (field.vector === undefined) {
    writeValue(writer, field.type, value);
    return;
  }
  if (!Array.isArray(value)) throw new TlWriteError('no array');
  if (field.vector === 'boxed') writer.int(VECTOR);
  writer.int(value.length);
  for (const item of value as unknown[]) writeValue(writer, field.type, item);
}

function writeValue(writer: TlWriter, type: Type, value: unknown): void {
  switch (type) {
    case TYPE.int:
      writer.int(value);
      break;
    case TYPE.long:
      writer.long(value);
      break;
    case TYPE.double:
      writer.double(value);
      break;
    case TYPE.string:
      writer.string(value);
      break;
    case TYPE.bytes:
      writer.bytes(value);
      break;
    case TYPE.int128:
      writer.raw(value, 16);
      break;
    case TYPE.int256:
      writer.raw(value, 32);
      break;
    default:
      writeBoxed(writer, type, value);
  }
}

function writeBoxed(writer: TlWriter, type: Type, value: unknown): void {
  if (type === TYPE.bool) {
    if (typeof value !== 'boolean') throw new TlWriteError('no Bool');
    writer.int((value ? TRUE : FALSE) | 0);
  } else if (type === TYPE.query && value instanceof Uint8Array) writer.raw(value, value.length);
  else if (type === TYPE.salt) {
    const definition = definitionByName('FutureSalt');
    if (definition) writeBody(writer, definition, value as Fields);
  } else writeObject(writer, value);
}
