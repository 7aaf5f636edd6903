import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Place } from './find.ts';
import { tableBlocks } from './level-db.ts';

/**
 * Every file of a browser's folder, byte for byte, and beside it what its tables hold unpacked. What this cannot see: blocks of a
 * disk that belonged to a file once, what the system swapped out, and what the browser itself encrypted or packed in another way.
 */
export function* profileContents(folder: string): Generator<Place> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = `file ${relative(folder, path)}`;
    const bytes = readFileSync(path);
    yield { name, bytes };
    for (const block of attempt(() => tableBlocks(bytes)) ?? [])
      yield { name: `${name}, unpacked`, bytes: block };
    const unpacked = attempt(() => gunzipSync(bytes)) ?? attempt(() => brotliDecompressSync(bytes));
    if (unpacked && unpacked.length > 0) yield { name: `${name}, unpacked`, bytes: unpacked };
  }
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
