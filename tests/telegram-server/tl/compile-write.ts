import type { ByteWriter } from './byte-writer.ts';
import type { Definition, Param, Schema, TlType } from './schema.ts';
import { TlError } from './tl-error.ts';

/** Any TL value with a constructor; its other fields are those of the schema. */
export interface TlObject {
  readonly _: string;
}

export type Write = (to: ByteWriter, value: unknown) => void;
type Fields = Record<string, unknown>;

const boolTrue = 0x997275b5;
const boolFalse = 0xbc799737;
const vector = 0x1cb5c415;

const plainWriters: Record<string, Write> = {
  int: (to, value) => to.int(value),
  long: (to, value) => to.long(value),
  double: (to, value) => to.double(value),
  string: (to, value) => to.string(value),
  bytes: (to, value) => to.bytes(value),
  int128: (to, value) => to.fixed(value, 16),
  int256: (to, value) => to.fixed(value, 32),
  Bool: (to, value) => {
    if (typeof value !== 'boolean') throw new TlError(`not a Bool: ${typeof value}`);
    to.id(value ? boolTrue : boolFalse);
  },
};

/** Turns definitions into closures, once for each constructor, on first use. */
export class WriteCompiler {
  readonly #schema: Schema;
  readonly #bodies = new Map<Definition, Write>();
  readonly #types = new Map<string, Write>();

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  /** Writes a value of this type; `methods` for `!X`. */
  type(type: TlType): Write {
    if (type.kind === 'plain') return plainWriters[type.name]!;
    if (type.kind === 'vector') return this.#vector(type.boxed, this.type(type.item));
    if (type.kind === 'query') return (to, value) => this.boxed(to, value, this.#schema.methods);
    if (type.kind === 'bare')
      return (to, value) => this.body(this.#schema.constructors.get(type.name)!)(to, value);
    return this.#boxedType(type.name);
  }

  /** Constructor number and fields of the definition that the value names. */
  boxed(to: ByteWriter, value: unknown, known: ReadonlyMap<string, Definition>): void {
    const definition = known.get(nameOf(value));
    if (!definition) throw new TlError(`unknown constructor ${nameOf(value)}`);
    to.id(definition.id);
    this.body(definition)(to, value);
  }

  /** The fields alone. */
  body(definition: Definition): Write {
    let write = this.#bodies.get(definition);
    if (!write) this.#bodies.set(definition, (write = this.#compileBody(definition)));
    return write;
  }

  #boxedType(name: string): Write {
    let write = this.#types.get(name);
    if (write) return write;
    const known = new Map(this.#schema.types.get(name)?.map((d) => [d.name, d]));
    write = (to, value) => {
      const definition = known.get(nameOf(value));
      if (!definition) throw new TlError(`${nameOf(value)} is not a ${name}`);
      to.id(definition.id);
      this.body(definition)(to, value);
    };
    this.#types.set(name, write);
    return write;
  }

  #vector(boxed: boolean, item: Write): Write {
    return (to, value) => {
      if (!Array.isArray(value)) throw new TlError('not an array');
      if (boxed) to.id(vector);
      to.int(value.length);
      for (let at = 0; at < value.length; at++) {
        try {
          item(to, value[at]);
        } catch (error) {
          throw error instanceof TlError ? error.within(String(at)) : error;
        }
      }
    };
  }

  #compileBody(definition: Definition): Write {
    const steps = definition.params.map((param) => this.#step(param, definition.params));
    const { name } = definition;
    return (to, value) => {
      let at = 0;
      try {
        for (; at < steps.length; at++) steps[at]!(to, value as Fields);
      } catch (error) {
        throw error instanceof TlError ? error.within(`${name}.${definition.params[at]?.name}`) : error;
      }
    };
  }

  #step(param: Param, all: readonly Param[]): (to: ByteWriter, fields: Fields) => void {
    const { name, flag, type } = param;
    if (type.kind === 'plain' && type.name === '#') return this.#flagsStep(name, all);
    if (type.kind === 'plain' && type.name === 'true') return () => undefined;
    const write = this.type(type);
    if (!flag) return (to, fields) => write(to, fields[name]);
    return (to, fields) => {
      const value = fields[name];
      if (value !== undefined && value !== null) write(to, value);
    };
  }

  #flagsStep(field: string, all: readonly Param[]): (to: ByteWriter, fields: Fields) => void {
    const flagged = all.filter((param) => param.flag?.field === field);
    return (to, fields) => {
      let flags = 0;
      for (const { name, type, flag } of flagged) {
        const value = fields[name];
        if (value === undefined || value === null) continue;
        const bare = type.kind === 'plain' && type.name === 'true';
        if (bare && typeof value !== 'boolean') throw new TlError(`${name} is not a boolean`);
        if (!bare || value === true) flags |= 1 << flag!.bit;
      }
      to.id(flags >>> 0);
    };
  }
}

function nameOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && '_' in value) return String(value._);
  throw new TlError(`no TL object: ${value === null ? 'null' : typeof value}`);
}
