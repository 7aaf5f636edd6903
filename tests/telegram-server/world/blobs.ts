import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where bytes that were uploaded lie. Names are letters, digits and dots. */
export interface Blobs {
  put(name: string, bytes: Uint8Array): void;
  get(name: string): Uint8Array | undefined;
}

/** Bytes in memory, gone with the process. */
export class MemoryBlobs implements Blobs {
  readonly #blobs = new Map<string, Uint8Array>();

  put(name: string, bytes: Uint8Array): void {
    this.#blobs.set(name, bytes);
  }

  get(name: string): Uint8Array | undefined {
    return this.#blobs.get(name);
  }
}

/** Bytes in a folder, one file each, so that the state file beside it stays small. */
export class FolderBlobs implements Blobs {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  put(name: string, bytes: Uint8Array): void {
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(join(this.#folder, name), bytes);
  }

  get(name: string): Uint8Array | undefined {
    const path = join(this.#folder, name);
    return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
  }
}
