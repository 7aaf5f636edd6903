import type { Place } from './find.ts';
import type { Snapshot } from './snapshot.ts';
import type { Thread } from './threads.ts';

/** The bytes of everything in one thread that holds bytes. */
export interface LiveBuffers {
  /** One place for each buffer and each blob. */
  readonly places: readonly Place[];
  /** Buffers of the snapshot that could not be read, each with what holds it. */
  readonly unread: readonly string[];
}

/** How far up from a buffer something is looked for that the debugger hands out, past what only the engine sees. */
const WAY_UP = 10;
const MOST_SEEN = 3000;
/** From a function to its scopes, to each of them, to their variables; from a map to its entries, to each, to key and value. */
const WAY_DOWN = 3;
/** Bytes carried over at once. */
const SLICE = 3 << 20;

/**
 * Reads every live buffer and blob. Chromium's debugger hands out such buffers only as the browser has wrapped itself
 * (`Runtime.queryObjects` shows no others either); the rest it gives as a property, an element, an entry or a variable of what
 * holds them. So of each buffer in the snapshot the nearest holders that can be had are asked for all that they hold, and every
 * buffer that comes is ticked off by its id in the snapshot: what was not seen is known.
 */
export async function liveBuffers(thread: Thread, snapshot: Snapshot): Promise<LiveBuffers> {
  const reader = new BufferReader(thread, snapshot);
  const buffers = snapshot.all.filter((node) =>
    snapshot.edges(node).some(({ type, name }) => type === 'internal' && name === 'backing_store'),
  );
  for (const buffer of buffers) await reader.look(buffer);
  for (const node of snapshot.all) if (/^(Blob|File)$/.test(snapshot.name(node))) await reader.readBlob(node);
  const unread = buffers.filter((node) => !reader.has(node));
  return { places: reader.places, unread: unread.map((node) => reader.describe(node)) };
}

interface Remote {
  readonly type: string;
  readonly objectId?: string;
  readonly subtype?: string;
  readonly description?: string;
  readonly value?: unknown;
}

interface Properties {
  readonly result?: readonly { readonly value?: Remote }[];
  readonly privateProperties?: readonly { readonly value?: Remote }[];
  readonly internalProperties?: readonly { readonly name: string; readonly value?: Remote }[];
}

/** What an object holds beside its properties. Its prototype, the script it stands in and the like would lead everywhere. */
const INSIDE =
  /^\[\[(Scopes|Entries|PromiseResult|BoundArgs|BoundThis|TargetFunction|Target|Handler|GeneratorReceiver)\]\]$/;
const BYTES: ReadonlySet<string> = new Set(['typedarray', 'arraybuffer', 'dataview']);

class BufferReader {
  readonly places: Place[] = [];
  readonly #thread: Thread;
  readonly #snapshot: Snapshot;
  readonly #read = new Set<string>();
  readonly #asked = new Set<number>();

  constructor(thread: Thread, snapshot: Snapshot) {
    this.#thread = thread;
    this.#snapshot = snapshot;
  }

  has = (buffer: number): boolean => this.#read.has(this.#snapshot.id(buffer));

  describe(buffer: number): string {
    const named = (node: number): string => `${this.#snapshot.type(node)} ${this.#snapshot.name(node)}`;
    const data = this.#snapshot.edges(buffer).find(({ name }) => name === 'backing_store');
    const up: string[] = [];
    for (let node = buffer, steps = 0; steps < 6; steps++) {
      const [holder] = this.#snapshot.holders(node);
      if (!holder) break;
      up.push(`${holder.name} of ${named(holder.node)}`);
      node = holder.node;
    }
    return `${this.#thread.name}: ${data ? this.#snapshot.size(data.node) : 0} bytes, ${up.join(' ← ')}`;
  }

  /** Up from holder to holder, the nearest first, until the buffer has come. */
  async look(buffer: number): Promise<void> {
    const seen = new Set([buffer]);
    let level = [buffer];
    for (let up = 0; level.length > 0 && up < WAY_UP && seen.size < MOST_SEEN; up++) {
      const above: number[] = [];
      for (const node of level) {
        if (this.has(buffer)) return;
        if (!(await this.#open(node))) above.push(...this.#snapshot.holders(node).map((edge) => edge.node));
      }
      level = [...new Set(above)].filter((node) => !seen.has(node));
      for (const node of level) seen.add(node);
    }
  }

  async readBlob(node: number): Promise<void> {
    const blob = await this.#have(node);
    if (blob?.objectId === undefined) return;
    const isBlob = await this.#call<boolean>(blob.objectId, 'function () { return this instanceof Blob; }');
    if (!isBlob) return;
    const name = `blob ${this.#snapshot.id(node)} of ${this.#thread.name}`;
    const whole = await this.#thread.send<{ result: Remote }>('Runtime.callFunctionOn', {
      objectId: blob.objectId,
      functionDeclaration: 'function () { return this.arrayBuffer().catch(() => new ArrayBuffer(0)); }',
      awaitPromise: true,
    });
    if (whole.result.objectId !== undefined) await this.#take(whole.result.objectId, name);
  }

  /** True when this one could be had and was asked for all that it holds. */
  async #open(node: number): Promise<boolean> {
    if (this.#asked.has(node)) return true;
    const found = await this.#have(node);
    if (found === undefined) return false;
    this.#asked.add(node);
    await this.#walk(found, WAY_DOWN, false);
    return true;
  }

  async #have(node: number): Promise<Remote | undefined> {
    if (/^system \//.test(this.#snapshot.name(node))) return undefined;
    const objectId = this.#snapshot.id(node);
    const found = await this.#thread
      .send<{ result: Remote }>('HeapProfiler.getObjectByHeapObjectId', { objectId })
      .catch(() => undefined);
    return found?.result.objectId === undefined ? undefined : found.result;
  }

  /** `isInside`: a list of scopes or of entries, or one of them, of which all is looked through. */
  async #walk(remote: Remote, depth: number, isInside: boolean): Promise<void> {
    const { type, objectId, subtype, description } = remote;
    if (objectId === undefined || type === 'symbol' || description === 'Global') return;
    if (BYTES.has(subtype ?? '')) return this.#readBytes(objectId);
    if (depth < 0) return;
    const params = { objectId, ownProperties: true };
    const held = await this.#thread.send<Properties>('Runtime.getProperties', params);
    for (const { value } of [...(held.result ?? []), ...(held.privateProperties ?? [])])
      if (value && (isInside || BYTES.has(value.subtype ?? ''))) await this.#walk(value, depth - 1, isInside);
    for (const { name, value } of held.internalProperties ?? [])
      if (value && INSIDE.test(name)) await this.#walk(value, depth - 1, true);
  }

  async #readBytes(objectId: string): Promise<void> {
    const { result } = await this.#thread.send<{ result: Remote }>('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: 'function () { return ArrayBuffer.isView(this) ? this.buffer : this; }',
    });
    if (result.objectId === undefined) return;
    const { heapSnapshotObjectId: id } = await this.#thread.send<{ heapSnapshotObjectId: string }>(
      'HeapProfiler.getHeapObjectId',
      { objectId: result.objectId },
    );
    if (this.#read.has(id)) return;
    this.#read.add(id);
    await this.#take(result.objectId, `buffer ${id} of ${this.#thread.name}`);
  }

  async #take(objectId: string, name: string): Promise<void> {
    const parts: Buffer[] = [];
    const length = await this.#call<number>(objectId, 'function () { return this.byteLength; }');
    for (let from = 0; from < length; from += SLICE)
      parts.push(Buffer.from(await this.#call<string>(objectId, toBase64, from, from + SLICE), 'base64'));
    this.places.push({ name, bytes: Buffer.concat(parts) });
  }

  async #call<T>(objectId: string, functionDeclaration: string, ...values: unknown[]): Promise<T> {
    const params = {
      ...{ objectId, functionDeclaration, returnByValue: true },
      arguments: values.map((value) => ({ value })),
    };
    const { result } = await this.#thread.send<{ result: { value: T } }>('Runtime.callFunctionOn', params);
    return result.value;
  }
}

/** Runs in the thread, on a buffer. */
const toBase64 = `function (from, to) {
  const bytes = new Uint8Array(this).subarray(from, to);
  let text = '';
  for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
  return btoa(text);
}`;
