import { viewOf, viewBytes } from './bytes.ts';
import { gunzip } from './gunzip.ts';
import { TlReader } from '../tl/tl-reader.ts';

export const MSG_CONTAINER = 0x73f1f8dc;
export const GZIP_PACKED = 0x3072cfa1;

export interface InnerMessage {
  readonly msgId: bigint;
  readonly seqNo: number;
  readonly body: Uint8Array;
}

/** The constructor id at the front, unsigned. */
export const constructorOf = (body: Uint8Array): number =>
  body.length < 4 ? 0 : viewBytes(body).getUint32(0, true);

/** Unpacks a body that came as gzip_packed; any other is itself. */
export async function unpack(body: Uint8Array): Promise<Uint8Array> {
  if (constructorOf(body) !== GZIP_PACKED) return body;
  return gunzip(viewOf(new TlReader(body.subarray(4)).bytes()));
}

/** What a container holds (core.telegram.org/mtproto/service_messages), as far as its lengths are true. */
export function* containedIn(body: Uint8Array): Generator<InnerMessage> {
  const reader = new TlReader(body.subarray(4));
  const count = reader.int();
  for (let index = 0; index < count && reader.left >= 16; index++) {
    const msgId = reader.long();
    const seqNo = reader.int();
    const length = reader.int();
    if (length < 4 || length % 4 !== 0 || length > reader.left) return;
    yield { msgId, seqNo, body: reader.view(length) };
  }
}
