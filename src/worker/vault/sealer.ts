/**
 * Seals rows of one account with its data key (AES-256-GCM). `table` and `key` are bound in as additional data, so that a row
 * opened under another name is refused. Values are plain model data: JSON types and Uint8Array.
 */
export interface Sealer {
  seal(table: string, key: string, value: unknown): Promise<Uint8Array<ArrayBuffer>>;
  /** Rejects with SealBroken when the bytes were altered, cut, or belong to another row. */
  open<T>(table: string, key: string, sealed: Uint8Array): Promise<T>;
}

export class SealBroken extends Error {
  override readonly name = 'SealBroken';
  readonly table: string;
  constructor(table: string) {
    super(`a row of ${table} cannot be opened`);
    this.table = table;
  }
}
