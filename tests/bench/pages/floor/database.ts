/*
 * The floor's own database, by IndexedDB as it is: order (the ids of the list), chats, peers, tops and messages (sealed rows
 * under a number), keys.
 */
export const TABLES = ['keys', 'order', 'chats', 'peers', 'tops', 'messages'] as const;

export interface SealedRow {
  readonly id: number;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

export function openFloor(): Promise<IDBDatabase> {
  const request = indexedDB.open('bench-floor', 1);
  request.onupgradeneeded = () => {
    for (const table of TABLES) request.result.createObjectStore(table, { keyPath: 'id' });
  };
  return settled(request);
}

export function put(db: IDBDatabase, table: string, rows: readonly unknown[]): Promise<void> {
  const transaction = db.transaction(table, 'readwrite');
  for (const row of rows) transaction.objectStore(table).put(row);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error ?? new Error('not written'));
  });
}

export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not read'));
  });
}

const HEAD = 13;
const decoder = new TextDecoder();

/** Opens a row that create-sealer.ts sealed: a version byte, 12 bytes of nonce, ciphertext. */
export async function openRow<T>(key: CryptoKey, table: string, row: SealedRow): Promise<T> {
  const { sealed, id } = row;
  const opened = await crypto.subtle.decrypt(
    {
      name: 'AES-GCM',
      iv: sealed.subarray(1, HEAD),
      additionalData: new TextEncoder().encode(`${table}\0${id}`),
    },
    key,
    sealed.subarray(HEAD),
  );
  return JSON.parse(decoder.decode(opened)) as T;
}
