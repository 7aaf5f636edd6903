import { concat, fromNumber, toNumber, viewOf, type Bytes } from './bytes.ts';

const BLOCK = 16;

/**
 * AES-256-CTR over a stream that comes in pieces of any length. WebCrypto knows no streams, so each piece starts at the
 * counter of its first block, with as many bytes in front as are already used of it. Each call takes its place in the
 * stream when it is made, whenever it is done.
 */
export class CtrStream {
  readonly #key: Promise<CryptoKey>;
  readonly #firstCounter: bigint;
  #position = 0;

  constructor(key: Bytes, iv: Bytes) {
    this.#key = crypto.subtle.importKey('raw', key, 'AES-CTR', false, ['encrypt']);
    this.#firstCounter = toNumber(iv);
  }

  /** Encrypts or decrypts, which is the same here. */
  async apply(data: Uint8Array): Promise<Bytes> {
    const used = this.#position % BLOCK;
    const block = BigInt((this.#position - used) / BLOCK);
    this.#position += data.length;
    const counter = fromNumber(BigInt.asUintN(128, this.#firstCounter + block), BLOCK);
    const input = used === 0 ? viewOf(data) : concat(new Uint8Array(used), data);
    const output = await crypto.subtle.encrypt(
      { name: 'AES-CTR', counter, length: 128 },
      await this.#key,
      input,
    );
    return new Uint8Array(output, used);
  }
}
