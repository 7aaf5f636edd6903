import { encode } from '../tl/write-object.ts';
import { concat, viewBytes, type Bytes } from './bytes.ts';
import type { MessageIds } from './message-ids.ts';
import { SecurityFault } from './security-fault.ts';
import type { TlObject } from '../tl/namespace.ts';
import { readObject } from '../tl/read-object.ts';
import { TlReader } from '../tl/tl-reader.ts';

const HEAD = 20;

/** Question and answer without encryption, as the key exchange needs it (core.telegram.org/mtproto/description). */
export class PlainChannel {
  readonly #ids: MessageIds;
  readonly #send: (packet: Bytes) => void;
  #answer: { resolve(packet: Bytes): void; reject(error: Error): void } | undefined;
  #failure: Error | undefined;

  constructor(ids: MessageIds, send: (packet: Bytes) => void) {
    this.#ids = ids;
    this.#send = send;
  }

  /** One question, one answer. Rejects with SecurityFault when the answer is malformed, or with what `fail` was given. */
  async exchange(request: TlObject): Promise<unknown> {
    const body = encode(request);
    const head = new Uint8Array(HEAD);
    viewBytes(head).setBigInt64(8, this.#ids.next(), true);
    viewBytes(head).setInt32(16, body.length, true);
    const answer = new Promise<Bytes>((resolve, reject) => {
      if (this.#failure) reject(this.#failure);
      this.#answer = { resolve, reject };
    });
    this.#send(concat(head, body));
    return readPlain(await answer);
  }

  receive(packet: Bytes): void {
    this.#answer?.resolve(packet);
  }

  fail(error: Error): void {
    this.#failure = error;
    this.#answer?.reject(error);
  }
}

function readPlain(packet: Bytes): unknown {
  if (packet.length < HEAD + 4) throw new SecurityFault('plain message cut short');
  const view = viewBytes(packet);
  if (view.getBigInt64(0, true) !== 0n) throw new SecurityFault('plain message with a key');
  if ((view.getBigInt64(8, true) & 1n) === 0n) throw new SecurityFault('even msg_id from the server');
  const length = view.getInt32(16, true);
  if (length < 4 || length % 4 !== 0 || length > packet.length - HEAD) {
    throw new SecurityFault('plain message of a wrong length');
  }
  return readObject(new TlReader(packet.subarray(HEAD, HEAD + length)));
}
