import bigInt from 'big-integer';
import { Buffer } from 'buffer/index.js';
import { BinaryReader } from 'telegram/extensions/BinaryReader.js';
import { Api } from 'telegram/tl/api.js';
import type { Definition } from '../../src/build/tl/definitions.ts';
import type { Plain } from './random-object.ts';

// GramJS's client gives messages a wrapper that rewrites the ids inside them: it is no part of the codec.
for (const { prototype } of [Api.Message, Api.MessageService, Api.MessageEmpty]) {
  Object.assign(prototype, { init: () => undefined });
}

interface GramObject {
  className: string;
  getBytes(): Uint8Array;
}
type GramClass = new (fields: Record<string, unknown>) => GramObject;

function classOf(className: string): GramClass {
  const found = className
    .split('.')
    .reduce<unknown>((space, name) => (space as Record<string, unknown>)[name], Api);
  return found as GramClass;
}

/** int128 and int256 as GramJS holds them. */
function toWide(bytes: Uint8Array): bigint {
  const hex = Buffer.from(bytes).reverse().toString('hex');
  return BigInt.asIntN(bytes.length * 8, BigInt(`0x${hex}`));
}

/** GramJS and our objects, into one another. */
export class Translator {
  readonly #definitions: ReadonlyMap<string, Definition>;

  constructor(definitions: readonly Definition[]) {
    this.#definitions = new Map(definitions.map((definition) => [definition.className, definition]));
  }

  toGram(object: Plain): GramObject {
    const { className, ...fields } = object;
    const letters = new Map(
      this.#definitions.get(className)?.fields.map(({ name, letter }) => [name, letter]),
    );
    const one = (value: unknown, letter: string | undefined): unknown => {
      if (Array.isArray(value)) return value.map((item) => one(item, letter));
      if (typeof value === 'bigint') return bigInt(value);
      if (value instanceof Uint8Array) {
        return letter === 'h' || letter === 'w' ? bigInt(toWide(value)) : Buffer.from(value);
      }
      return typeof value === 'object' && value !== null ? this.toGram(value as Plain) : value;
    };
    const entries = Object.entries(fields).map(([name, value]) => [name, one(value, letters.get(name))]);
    return new (classOf(className))(Object.fromEntries(entries) as Record<string, unknown>);
  }

  /** GramJS gives null for what is absent, and false for flags that are not set: neither is there for us. */
  fromGram(object: GramObject): Plain {
    const plain: Plain = { className: object.className };
    for (const { name, letter } of this.#definitions.get(object.className)?.fields ?? []) {
      const value = (object as unknown as Record<string, unknown>)[name];
      if (letter === '#' || value === null || (letter === 't' && value === false)) continue;
      plain[name] = this.#one(value, letter);
    }
    return plain;
  }

  #one(value: unknown, letter: string): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#one(item, letter));
    if (letter === 'h' || letter === 'w') return wideBytes(String(value), letter === 'h' ? 16 : 32);
    if (letter === 'l') return BigInt(String(value));
    // What GramJS calls a string though it is bytes.
    if (letter === 'b') return Uint8Array.from(Buffer.from(value as Uint8Array));
    return typeof value === 'object' && value !== null ? this.fromGram(value as GramObject) : value;
  }

  /** Reads a boxed object with GramJS's own reader. */
  read(bytes: Uint8Array): Plain {
    const reader = new BinaryReader(Buffer.from(bytes) as never);
    return this.fromGram(reader.tgReadObject() as GramObject);
  }
}

function wideBytes(decimal: string, length: number): Uint8Array {
  const hex = BigInt.asUintN(length * 8, BigInt(decimal))
    .toString(16)
    .padStart(length * 2, '0');
  return Uint8Array.from(Buffer.from(hex, 'hex')).reverse();
}
