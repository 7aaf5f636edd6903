import { Api } from 'telegram/tl/api.js';
import type { TlReader } from './tl-reader.ts';

/** A class of GramJS's that reads its own fields, without the constructor id in front. */
export interface TlClass {
  readonly CONSTRUCTOR_ID: number;
  fromReader(reader: TlReader): unknown;
}

const isClass = (thing: unknown): thing is TlClass =>
  typeof thing === 'function' && 'CONSTRUCTOR_ID' in thing;

function* classesIn(namespace: object): Generator<TlClass> {
  for (const thing of Object.values(namespace) as unknown[]) {
    if (isClass(thing)) yield thing;
    else if (typeof thing === 'object' && thing !== null) yield* classesIn(thing);
  }
}

/** Every class of the layer by its constructor id (unsigned). */
export const CONSTRUCTORS: ReadonlyMap<number, TlClass> = new Map(
  [...classesIn(Api)].map((tlClass) => [tlClass.CONSTRUCTOR_ID, tlClass]),
);
