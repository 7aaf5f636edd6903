import { gzipSync } from 'node:zlib';
import type { ClearMessage } from '../mtproto/encryption.ts';
import { ByteWriter } from '../tl/byte-writer.ts';
import { gzipPacked } from '../tl/codec.ts';
import type { Hostile, HostileContent, HostileMessage } from './hostile.ts';

type Change = (message: ClearMessage) => Partial<ClearMessage>;

const seconds = 1n << 32n;

/** What each breach changes in the clear text; the length and the padding are honest unless they are set. */
const changes: Partial<Record<HostileMessage, Change>> = {
  wrongSessionId: (message) => ({ sessionId: message.sessionId ^ 0x5an }),
  evenMessageId: (message) => ({ id: message.id & ~3n }),
  oldMessageId: (message) => ({ id: message.id - 400n * seconds }),
  futureMessageId: (message) => ({ id: message.id + 120n * seconds }),
  lengthBeyondEnd: (message) => ({ length: message.body.length + 4096 }),
  lengthNotOfWords: (message) => ({ length: message.body.length - 1 }),
  negativeLength: () => ({ length: -4 }),
  shortPadding: ({ body }) => {
    const padding = -body.length & 15;
    return padding < 12 ? { padding } : { padding, length: body.length + 4 };
  },
  longPadding: (message) => ({ padding: 2048 + (-message.body.length & 15) }),
};

/** The message with the breaches that are switched on. */
export function spoilClear(message: ClearMessage, hostile: Hostile): ClearMessage {
  let spoilt = message;
  for (const [name, change] of Object.entries(changes)) {
    if (hostile.take(name as HostileMessage)) spoilt = { ...spoilt, ...change(spoilt) };
  }
  return spoilt;
}

/** The payloads to send for this one: spoilt, or twice. */
export function spoilPayload(payload: Uint8Array, hostile: Hostile): Uint8Array[] {
  const spoilt = Uint8Array.from(payload);
  if (hostile.take('wrongKeyId')) spoilt[0]! ^= 1;
  if (hostile.take('wrongMessageKey')) spoilt[10]! ^= 1;
  if (hostile.take('changedPadding')) spoilt[spoilt.length - 1]! ^= 1;
  if (hostile.take('notWholeBlocks')) return [spoilt.subarray(0, spoilt.length - 4)];
  if (hostile.take('replayedPacket')) return [...hostile.recorded, spoilt];
  hostile.record(payload);
  return hostile.take('repeatedMessageId') ? [spoilt, spoilt] : [spoilt];
}

interface Inner {
  readonly id: bigint;
  readonly seqno: number;
  readonly body: Uint8Array;
  /** What the length field says, if not the truth. */
  readonly length?: number;
}

function containerOf(messages: readonly Inner[], count = messages.length): Uint8Array {
  const to = new ByteWriter();
  to.id(0x73f1f8dc);
  to.int(count);
  for (const { id, seqno, body, length = body.length } of messages) {
    to.long(id);
    to.int(seqno);
    to.int(length);
    to.raw(body);
  }
  return to.finish();
}

function packed(body: Uint8Array): Uint8Array {
  const to = new ByteWriter();
  to.id(gzipPacked);
  to.bytes(gzipSync(body));
  return to.finish();
}

type Content = (message: Inner, nextId: () => bigint) => Uint8Array;

/** What each breach puts in the place of a message: a container that holds it. */
const contents: Record<HostileContent, Content> = {
  containerInContainer: (message, nextId) =>
    containerOf([{ id: nextId(), seqno: 0, body: containerOf([message]) }]),
  packedContainerInContainer: (message, nextId) =>
    containerOf([{ id: nextId(), seqno: 0, body: packed(containerOf([message])) }]),
  evenInnerMessageId: (message) => containerOf([{ ...message, id: message.id & ~3n }]),
  innerLengthBeyondEnd: (message) => containerOf([{ ...message, length: message.body.length + 4096 }]),
  innerLengthNotOfWords: (message) => containerOf([{ ...message, length: message.body.length - 1 }]),
  endlessContainer: (message) => containerOf([{ ...message, length: -4 }], 0x7fffffff),
  unknownConstructor: (message) => containerOf([{ ...message, body: new Uint8Array(64).fill(0xab) }]),
  repeatedInContainer: (message) => containerOf([message, message]),
};

/** The message, or a container in its place where a breach is switched on. */
export function spoilContent(message: Inner, hostile: Hostile, nextId: () => bigint): Inner {
  for (const [name, content] of Object.entries(contents)) {
    if (hostile.take(name as HostileContent))
      return { id: nextId(), seqno: message.seqno & ~1, body: content(message, nextId) };
  }
  return message;
}

let packedZeros: Uint8Array | undefined;

/** `gzip_packed` of 128 KB that holds 128 MB. */
export function gzipBomb(): Uint8Array {
  packedZeros ??= gzipSync(Buffer.alloc(128 << 20), { level: 9 });
  const to = new ByteWriter();
  to.id(gzipPacked);
  to.bytes(packedZeros);
  return to.finish();
}
