import { createSealer } from '#worker/vault/create-sealer.ts';
import type { VaultStore, VaultTable, WrappedKey } from '#worker/vault/vault.ts';

const TABLES: readonly VaultTable[] = ['accounts', 'keys', 'login'];
const AES = { name: 'AES-GCM', length: 256 };
const USAGES: KeyUsage[] = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'];

/**
 * A thief with the whole store and the code, but without a passcode: tries every key that lies there on everything wrapped,
 * what comes out of it on the rest, until nothing new turns up. Answers all keys in hand. `known` are keys from elsewhere.
 */
export async function breakIn(store: VaultStore, known: readonly CryptoKey[] = []): Promise<CryptoKey[]> {
  const loot = new Loot(known);
  const ids = await store.keys('accounts');
  for (const table of TABLES)
    for (const key of await store.keys(table)) loot.search(await store.get(table, key));
  loot.names.push('master/device', 'master/memory', 'login');
  loot.names.push(...ids.flatMap((id) => [`account/${id}`, `data-key\0${id}`]));
  for (let size = -1; size !== loot.size;) {
    size = loot.size;
    await loot.tryAll();
  }
  return loot.keys;
}

/** Whether one of the keys opens the row. */
export async function opens(
  keys: readonly CryptoKey[],
  table: string,
  key: string,
  sealed: Uint8Array,
): Promise<boolean> {
  const tries = keys.map((each) =>
    createSealer(each)
      .open(table, key, sealed)
      .then(
        () => true,
        () => false,
      ),
  );
  return (await Promise.all(tries)).includes(true);
}

class Loot {
  readonly keys: CryptoKey[];
  readonly names: string[] = [];
  readonly #boxes: WrappedKey[] = [];
  readonly #done = new Set<string>();

  constructor(known: readonly CryptoKey[]) {
    this.keys = [...known];
  }

  get size(): number {
    return this.keys.length + this.#boxes.length;
  }

  search(value: unknown): void {
    if (value instanceof CryptoKey) this.keys.push(value);
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
    if ('nonce' in value && 'wrapped' in value) this.#boxes.push(value as WrappedKey);
    this.#learnName(value as Record<string, unknown>);
    for (const each of Object.values(value)) this.search(each);
  }

  /** The names that are made of what stands beside the key. */
  #learnName({ kind, salt, cost, credentialId }: Record<string, unknown>): void {
    if (!(salt instanceof Uint8Array)) return;
    const { memory, iterations } = (cost ?? {}) as Record<string, unknown>;
    if (cost) this.names.push(['master/passcode', kind, hex(salt), memory, iterations].join('/'));
    if (credentialId instanceof Uint8Array)
      this.names.push(['master/prf', hex(credentialId), hex(salt)].join('/'));
  }

  async tryAll(): Promise<void> {
    for (const [b, box] of [...this.#boxes].entries())
      for (const [k, key] of [...this.keys].entries())
        for (const name of this.names) {
          const id = `${b}/${k}/${name}`;
          if (!this.#done.has(id)) await this.#tryOne(box, key, name);
          this.#done.add(id);
        }
  }

  async #tryOne({ nonce, wrapped }: WrappedKey, key: CryptoKey, name: string): Promise<void> {
    const params = { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(name) };
    const unwrap = crypto.subtle.unwrapKey('raw', wrapped, key, params, AES, true, USAGES);
    const unwrapped = await unwrap.catch(() => undefined);
    if (unwrapped) this.keys.push(unwrapped);
    const inner = await crypto.subtle.decrypt(params, key, wrapped).catch(() => undefined);
    if (!inner || unwrapped) return;
    const bytes = new Uint8Array(inner);
    this.#boxes.push({ nonce: bytes.slice(0, 12), wrapped: bytes.slice(12) });
  }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
