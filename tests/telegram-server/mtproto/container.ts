import { ByteReader } from '../tl/byte-reader.ts';
import { gzipPacked, TlError, unpack } from '../tl/codec.ts';

/** A client's message, from a packet of its own or from a container. */
export interface InnerMessage {
  readonly id: bigint;
  readonly seqno: number;
  readonly body: Uint8Array;
}

const containerId = 0x73f1f8dc;
const copyId = 0xe06046b2;

/** A client's container may hold no more messages. https://core.telegram.org/mtproto/service_messages#simple-container */
export const maxMessages = 1024;

/** The constructor number that a body begins with; 0 if there is none. */
export function constructorOf(body: Uint8Array): number {
  return body.length < 4 ? 0 : new ByteReader(body).id();
}

export function isContainer(body: Uint8Array): boolean {
  return constructorOf(body) === containerId;
}

export function isPacked(body: Uint8Array): boolean {
  return constructorOf(body) === gzipPacked;
}

/** The content of a `gzip_packed` body; any other, and one that does not unpack, as it is. */
export function unpackBody(body: Uint8Array): Uint8Array {
  if (!isPacked(body)) return body;
  try {
    const from = new ByteReader(body);
    from.id();
    return unpack(from.bytes());
  } catch (error) {
    if (error instanceof TlError) return body;
    throw error;
  }
}

function readMessage(from: ByteReader): InnerMessage {
  const id = from.long();
  const seqno = from.int();
  const length = from.int();
  if (length % 4 !== 0) throw new TlError(`length ${length} is not of words`);
  return { id, seqno, body: from.raw(length) };
}

/** The messages in a container. Throws TlError if it is not well formed or contains another container. */
export function readContainer(body: Uint8Array): InnerMessage[] {
  const from = new ByteReader(body);
  from.id();
  const count = from.int();
  if (count < 0 || count * 16 > from.remaining) throw new TlError(`${count} messages do not fit`);
  const messages = Array.from({ length: count }, () => readMessage(from));
  if (from.remaining > 0) throw new TlError(`${from.remaining} bytes are left over`);
  if (messages.some((message) => isContainer(message.body))) throw new TlError('a container in a container');
  return messages;
}

/** The message inside `msg_copy`, or undefined if this is none. */
export function readCopy(body: Uint8Array): InnerMessage | undefined {
  if (constructorOf(body) !== copyId) return undefined;
  const from = new ByteReader(body);
  from.id();
  return readMessage(from);
}
