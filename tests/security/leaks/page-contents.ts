import type { Page } from '@playwright/test';
import type { Place } from './find.ts';

/** Runs in the page: whatever a script there can read that outlives it, each with its name, in base64. */
async function readAll(withDocument: boolean): Promise<[string, string][]> {
  const places: [string, string][] = [];
  const encoder = new TextEncoder();
  const put = (name: string, bytes: Uint8Array): void => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 32_768)
      text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    places.push([name, btoa(text)]);
  };
  const seen = new Set<object>();
  const parts: Uint8Array[] = [];
  const line = (text: string): void => void parts.push(encoder.encode(`${text}\n`));

  /** Whatever a value holds, however deep, as bytes one after another. */
  async function walk(value: unknown): Promise<void> {
    if (typeof value !== 'object' || value === null) return line(String(value));
    if (seen.has(value)) return;
    seen.add(value);
    if (value instanceof ArrayBuffer) parts.push(new Uint8Array(value));
    else if (ArrayBuffer.isView(value)) await walk(value.buffer);
    else if (value instanceof Blob) await walk(await value.arrayBuffer());
    else if (value instanceof CryptoKey) await walkKey(value);
    else if (value instanceof Map) for (const pair of value) await walk([...pair]);
    else if (value instanceof Set) for (const item of value) await walk(item);
    else
      for (const [key, item] of Object.entries(value)) {
        line(key);
        await walk(item);
      }
  }
  async function walkKey(key: CryptoKey): Promise<void> {
    const raw = await crypto.subtle.exportKey('raw', key).catch(() => undefined);
    if (raw) line('a key that can be exported');
    if (raw) parts.push(new Uint8Array(raw));
  }
  function flush(name: string): void {
    const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts.splice(0)) {
      whole.set(part, at);
      at += part.length;
    }
    put(name, whole);
  }
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  async function databases(): Promise<void> {
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const table of db.objectStoreNames) {
        const store = db.transaction(table).objectStore(table);
        const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
        line(`${name} ${table} ${JSON.stringify([...store.indexNames])}`);
        await walk(keys);
        await walk(values);
        flush(`database ${name}, table ${table}`);
      }
      db.close();
    }
  }

  async function cacheStorage(): Promise<void> {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        line(`${name} ${request.url} ${JSON.stringify([...request.headers])}`);
        line(JSON.stringify([...(response?.headers ?? [])]));
        if (response) await walk(await response.arrayBuffer());
        flush(`cache ${name}, ${request.url}`);
      }
    }
  }

  async function folder(handle: FileSystemDirectoryHandle, path: string): Promise<void> {
    const entries = handle as unknown as AsyncIterable<[string, FileSystemHandle]>;
    for await (const [name, entry] of entries) {
      if (entry.kind === 'directory') await folder(entry as FileSystemDirectoryHandle, `${path}/${name}`);
      else {
        await walk(await (entry as FileSystemFileHandle).getFile());
        flush(`the origin’s own file ${path}/${name}`);
      }
    }
  }

  await databases();
  await cacheStorage();
  await folder(await navigator.storage.getDirectory(), '');
  for (const [name, storage] of Object.entries({ localStorage, sessionStorage })) {
    for (const [key, value] of Object.entries(storage)) line(`${key}=${value}`);
    flush(name);
  }
  await walk([document.cookie, history.state, location.href, window.name, document.title, document.referrer]);
  flush('the address, the title, cookies, the history’s state');
  if (withDocument) {
    line(document.documentElement.outerHTML);
    for (const field of document.querySelectorAll('input, textarea')) line((field as HTMLInputElement).value);
    flush('the document');
  }
  return places;
}

/**
 * All databases with every raw value, all caches, the origin's private files, both storages, cookies, address and history. With
 * `document`, what stands on the screen too.
 */
export async function pageContents(page: Page, what: { document?: boolean } = {}): Promise<Place[]> {
  const places = await page.evaluate(readAll, what.document ?? false);
  return places.map(([name, base64]) => ({ name, bytes: Buffer.from(base64, 'base64') }));
}
