import { gunzipSync } from 'node:zlib';
import { ByteReader } from './byte-reader.ts';
import type { TlObject } from './compile-write.ts';
import type { Definition, Param, Schema, TlType } from './schema.ts';
import { TlError, UnknownConstructor } from './tl-error.ts';

export type Read = (from: ByteReader) => unknown;
type Fields = Record<string, unknown>;

/** `gzip_packed packed_data:bytes`, which may stand in for an object. */
export const gzipPacked = 0x3072cfa1;

const boolTrue = 0x997275b5;
const boolFalse = 0xbc799737;
const vector = 0x1cb5c415;

/** What a packed message may grow to; more is taken for an attack. */
const maxUnpacked = 16 << 20;

/** The content of `gzip_packed`'s bytes. */
export function unpack(packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed, { maxOutputLength: maxUnpacked });
  } catch (error) {
    throw new TlError(`gzip: ${String(error)}`);
  }
}

const plainReaders: Record<string, Read> = {
  int: (from) => from.int(),
  long: (from) => from.long(),
  double: (from) => from.double(),
  string: (from) => from.string(),
  bytes: (from) => from.bytes(),
  int128: (from) => from.raw(16),
  int256: (from) => from.raw(32),
  true: () => true,
  Bool: (from) => {
    const id = from.id();
    if (id === boolTrue || id === boolFalse) return id === boolTrue;
    throw new UnknownConstructor(id);
  },
};

/** Turns definitions into closures, once for each constructor, on first use. */
export class ReadCompiler {
  readonly #schema: Schema;
  readonly #bodies = new Map<Definition, Read>();

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  type(type: TlType): Read {
    if (type.kind === 'plain') return plainReaders[type.name]!;
    if (type.kind === 'vector') return this.#vector(type.boxed, this.type(type.item));
    if (type.kind === 'query') return (from) => this.boxed(from, this.#schema.methodById);
    if (type.kind === 'bare') return (from) => this.body(this.#schema.constructors.get(type.name)!)(from);
    return this.#boxedType(type.name);
  }

  /** Constructor number and fields; a packed object is unpacked on the way. */
  boxed(from: ByteReader, known: ReadonlyMap<number, Definition>): TlObject {
    const id = from.id();
    if (id === gzipPacked) return this.boxed(new ByteReader(unpack(from.bytes())), known);
    const definition = known.get(id);
    if (!definition) throw new UnknownConstructor(id, known === this.#schema.methodById);
    return this.body(definition)(from) as TlObject;
  }

  body(definition: Definition): Read {
    let read = this.#bodies.get(definition);
    if (!read) this.#bodies.set(definition, (read = this.#compileBody(definition)));
    return read;
  }

  #boxedType(name: string): Read {
    return (from) => {
      const id = from.id();
      const definition = this.#schema.constructorById.get(id);
      if (!definition) throw new UnknownConstructor(id);
      if (definition.result.kind !== 'boxed' || definition.result.name !== name) {
        throw new TlError(`${definition.name} is not a ${name}`);
      }
      return this.body(definition)(from);
    };
  }

  #vector(boxed: boolean, item: Read): Read {
    return (from) => {
      const id = boxed ? from.id() : vector;
      if (id !== vector) throw new UnknownConstructor(id);
      const count = from.int();
      if (count < 0 || count * 4 > from.remaining) throw new TlError(`a vector of ${count} does not fit`);
      const items: unknown[] = [];
      for (let at = 0; at < count; at++) items.push(item(from));
      return items;
    };
  }

  #compileBody(definition: Definition): Read {
    const { name, params } = definition;
    const steps = params.map((param) => this.#step(param));
    const flagFields = params
      .filter((p) => p.type.kind === 'plain' && p.type.name === '#')
      .map((p) => p.name);
    const slots = new Map(flagFields.map((field, at) => [field, at]));
    const compiled = steps.map((step, at) => ({ step, slot: slots.get(params[at]!.flag?.field ?? '') ?? 0 }));
    return (from) => {
      const fields: Fields = { _: name };
      const flags: number[] = [];
      let at = 0;
      try {
        for (; at < compiled.length; at++) compiled[at]!.step(from, fields, flags, compiled[at]!.slot);
      } catch (error) {
        throw error instanceof TlError && !(error instanceof UnknownConstructor)
          ? error.within(`${name}.${params[at]?.name}`)
          : error;
      }
      return fields;
    };
  }

  #step(param: Param): (from: ByteReader, fields: Fields, flags: number[], slot: number) => void {
    const { name, flag, type } = param;
    if (type.kind === 'plain' && type.name === '#')
      return (from, _fields, flags) => void flags.push(from.id());
    const read = this.type(type);
    if (!flag) return (from, fields) => void (fields[name] = read(from));
    const mask = (1 << flag.bit) >>> 0;
    return (from, fields, flags, slot) => {
      if (((flags[slot] ?? 0) & mask) !== 0) fields[name] = read(from);
    };
  }
}
