import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AuthKeys, SavedKey } from '../mtproto/auth-keys.ts';
import { FolderBlobs } from './blobs.ts';
import type { Timer } from './clock.ts';
import type { WorldPart } from './state.ts';
import { stateFromText, stateToText } from './state-text.ts';
import type { World } from './world.ts';

/** What a world was made from; a saved one must be seeded with the same. */
export interface Seeding {
  seed: number;
  dialogs: number;
  messages: number;
}

interface SavedWorld {
  version: 1;
  seeding: Seeding;
  /** The server's RSA key, PEM: clients have its public half built in. */
  privateKeyPem: string;
  keys: SavedKey[];
  parts: Record<string, unknown>;
}

/** The server, as far as its state is kept: `startTelegramServer` gives such. */
export interface KeptServer {
  readonly privateKeyPem: string;
  readonly keys: AuthKeys;
  exportKeys(): SavedKey[];
  importKeys(saved: readonly SavedKey[]): void;
}

const SAVE_EVERY_MS = 2000;

/**
 * A world's state in one file, with uploaded bytes in a folder beside it (`<file>.files`).
 * Read it before the world is seeded, restore it once the server is there, then keep it.
 */
export class WorldFile {
  readonly #path: string;
  readonly #saved: SavedWorld | undefined;
  #written = '';

  constructor(path: string) {
    this.#path = path;
    this.#saved = existsSync(path) ? (stateFromText(readFileSync(path, 'utf8')) as SavedWorld) : undefined;
  }

  /** What the saved world is to be seeded with; undefined if there is none. */
  get seeding(): Seeding | undefined {
    return this.#saved?.seeding;
  }

  get privateKeyPem(): string | undefined {
    return this.#saved?.privateKeyPem;
  }

  /** Brings a freshly seeded world, and the keys of its server, to where they were. */
  restore(world: World, server: KeptServer): void {
    world.files.keepBlobsIn(new FolderBlobs(`${this.#path}.files`));
    if (this.#saved === undefined) return;
    const parts = partsOf(world);
    for (const [name, state] of Object.entries(this.#saved.parts)) parts[name]?.importState(state);
    server.importKeys(this.#saved.keys);
    for (const key of server.keys.permanent()) world.authorizations.attach(key);
  }

  /** Writes the state if it has changed: to a new file first, which then takes the old one's place. */
  save(world: World, server: KeptServer, seeding: Seeding): void {
    const parts = Object.entries(partsOf(world)).map(([name, part]) => [name, part.exportState()] as const);
    const saved: SavedWorld = {
      version: 1,
      seeding,
      privateKeyPem: server.privateKeyPem,
      keys: server.exportKeys(),
      parts: Object.fromEntries(parts),
    };
    const text = stateToText(saved);
    if (text === this.#written) return;
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(`${this.#path}.new`, text, { mode: 0o600 });
    renameSync(`${this.#path}.new`, this.#path);
    this.#written = text;
  }

  /** Saves every two seconds of world time what has changed; the returned function saves once more and stops. */
  keep(world: World, server: KeptServer, seeding: Seeding): () => void {
    let timer: Timer;
    const later = (): void => {
      timer = world.clock.setTimeout(() => {
        this.save(world, server, seeding);
        later();
      }, SAVE_EVERY_MS);
    };
    later();
    return () => {
      world.clock.clearTimeout(timer);
      this.save(world, server, seeding);
    };
  }
}

/** All parts with a state. Users and accounts come first: the others name them. */
function partsOf(world: World): Record<string, WorldPart> {
  const { users, contacts, privacy, notify, presence, accounts, authorizations, files } = world;
  const people = { users, contacts, privacy, notify, presence, accounts, authorizations, files };
  return { ...(people as Record<string, WorldPart>), ...world.stateful };
}
