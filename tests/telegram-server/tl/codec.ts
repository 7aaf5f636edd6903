import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { ReadCompiler } from './compile-read.ts';
import { WriteCompiler } from './compile-write.ts';
import type { TlObject } from './compile-write.ts';
import { schema } from './schema.ts';
import type { Definition, TlType } from './schema.ts';
import type { Con, MethodName, Methods, Type } from './schema.gen.ts';
import { TlError } from './tl-error.ts';

export { gzipPacked, unpack } from './compile-read.ts';
export type { TlObject } from './compile-write.ts';
export { TlError, UnknownConstructor } from './tl-error.ts';

const writers = new WriteCompiler(schema);
const readers = new ReadCompiler(schema);

/** Any constructor of the schema, as `{ _: name, … }`. */
export type AnyCon = Con[keyof Con];

/** A decoded request: the method's name and its parameters. */
export type AnyQuery = { [N in MethodName]: { _: N } & Methods[N]['params'] }[MethodName];

/** A boxed object → bytes. Throws `TlError` with the path of the field that does not fit. */
export function encode<K extends keyof Con>(value: Con[K]): Uint8Array {
  const to = new ByteWriter();
  writers.boxed(to, value, schema.constructors);
  return to.finish();
}

/** Bytes → the boxed object they hold, whatever its type. */
export function decode(bytes: Uint8Array): AnyCon {
  return whole(bytes, (from) => readers.boxed(from, schema.constructorById)) as AnyCon;
}

/** Checks that a value is of this boxed type, and encodes it. */
export function encodeType<N extends keyof Type>(type: N, value: Type[N]): Uint8Array {
  return writeAs({ kind: 'boxed', name: type }, value);
}

/** A request → bytes; the query inside `invokeWithLayer` and its kind is an object `{ _: method, …params }`. */
export function encodeQuery<N extends MethodName>(method: N, params: Methods[N]['params']): Uint8Array {
  const to = new ByteWriter();
  writers.boxed(to, { ...params, _: method }, schema.methods);
  return to.finish();
}

/** Bytes of a request → `{ _: method, …params }`. Bytes after its end are an error. */
export function decodeQuery(bytes: Uint8Array): AnyQuery {
  return whole(bytes, (from) => readers.boxed(from, schema.methodById)) as AnyQuery;
}

/** What a method answers → bytes, as `rpc_result` carries them. */
export function encodeResult<N extends MethodName>(method: N, value: Methods[N]['result']): Uint8Array {
  return writeAs(definitionOf(method).result, value);
}

/** Bytes of `rpc_result` → what the method answers. */
export function decodeResult<N extends MethodName>(method: N, bytes: Uint8Array): Methods[N]['result'] {
  return whole(bytes, readers.type(definitionOf(method).result));
}

/** The constructor number of a constructor or method. */
export function idOf(name: keyof Con | MethodName): number {
  const definition = schema.constructors.get(name) ?? schema.methods.get(name);
  if (!definition) throw new TlError(`unknown constructor ${name}`);
  return definition.id;
}

function definitionOf(method: MethodName): Definition {
  const definition = schema.methods.get(method);
  if (!definition) throw new TlError(`unknown method ${method}`);
  return definition;
}

function writeAs(type: TlType, value: unknown): Uint8Array {
  const to = new ByteWriter();
  writers.type(type)(to, value);
  return to.finish();
}

function whole<T>(bytes: Uint8Array, read: (from: ByteReader) => T): T {
  const from = new ByteReader(bytes);
  const value = read(from);
  if (from.remaining > 0) throw new TlError(`${from.remaining} bytes are left over`);
  return value;
}

/** Reads one boxed object where other data follows. */
export function readBoxed(from: ByteReader): TlObject {
  return readers.boxed(from, schema.constructorById);
}
