/** What the bench asks of the worker of fill.html. */
export interface FillRequest {
  readonly name: 'fill';
  readonly dialogs: number;
  /** Over all chats. */
  readonly messages: number;
  /** Of them in the first chat of the list. */
  readonly longest: number;
}

export interface StorageRequest {
  readonly name: 'storage';
  readonly messages: number;
}

export interface CryptoRequest {
  readonly name: 'crypto';
}

export type Requests = FillRequest | StorageRequest | CryptoRequest;

export interface CryptoAnswer {
  /** MB a second from the socket to the plain text: the transport's CTR, IGE, and the check of the message's key. */
  readonly download: number;
  /** The same the other way. */
  readonly upload: number;
  /** WebCrypto's CTR alone: no download can be faster. */
  readonly floor: number;
}

export interface StorageAnswer {
  /** Bytes of the messages as plain JSON, and of their sealed rows. */
  readonly plainBytes: number;
  readonly sealedBytes: number;
  /** Milliseconds of the cache's commit and of one bulkPut of the same sealed rows, in turn. */
  readonly commits: readonly number[];
  readonly floors: readonly number[];
}
