import { ByteReader } from '../tl/byte-reader.ts';
import { ByteWriter } from '../tl/byte-writer.ts';
import { decode, encodeQuery } from '../tl/codec.ts';
import type { AnyCon } from '../tl/codec.ts';
import type { MethodName, Methods } from '../tl/schema.gen.ts';

export interface RawMessage {
  id: bigint;
  seqno: number;
  /** The constructor, `rpc_result` or `msg_container` with what they hold. */
  value: AnyCon | RawResult;
  /** Whether it came in a container. */
  contained: boolean;
}

export interface RawResult {
  _: 'rpc_result';
  req_msg_id: bigint;
  result: Uint8Array;
}

/** One decrypted packet, with all that a strict client would look at. */
export interface RawPacket {
  keyId: bigint;
  salt: bigint;
  sessionId: bigint;
  id: bigint;
  seqno: number;
  length: number;
  padding: number;
  goodMessageKey: boolean;
  messages: RawMessage[];
}

/** A query in invokeWithLayer(initConnection(…)). */
export function initialized<N extends MethodName>(method: N, params: Methods[N]['params']): Uint8Array {
  const query = { _: 'initConnection' as const, ...clientInfo, query: { ...params, _: method } };
  return encodeQuery('invokeWithLayer', { layer: 198, query });
}

const clientInfo = {
  api_id: 1,
  device_model: 'Raw',
  system_version: 'Node',
  app_version: '1',
  system_lang_code: 'en',
  lang_pack: '',
  lang_code: 'en',
};

/** `msg_container` of these messages. */
export function container(messages: readonly { id: bigint; seqno: number; body: Uint8Array }[]): Uint8Array {
  const to = new ByteWriter();
  to.id(0x73f1f8dc);
  to.int(messages.length);
  for (const { id, seqno, body } of messages) {
    to.long(id);
    to.int(seqno);
    to.int(body.length);
    to.raw(body);
  }
  return to.finish();
}

/** The messages in a decrypted body, those of a container one by one. */
export function readMessages(id: bigint, seqno: number, body: Uint8Array, contained = false): RawMessage[] {
  const from = new ByteReader(body);
  const constructor = from.id();
  if (constructor === 0xf35c6d01) {
    const value: RawResult = { _: 'rpc_result', req_msg_id: from.long(), result: from.raw(from.remaining) };
    return [{ id, seqno, value, contained }];
  }
  if (constructor !== 0x73f1f8dc) {
    try {
      return [{ id, seqno, value: decode(body), contained }];
    } catch {
      return [];
    }
  }
  const messages: RawMessage[] = [];
  for (let left = from.int(); left > 0; left--) {
    const [innerId, innerSeqno, length] = [from.long(), from.int(), from.int()];
    messages.push(...readMessages(innerId, innerSeqno, from.raw(length), true));
  }
  return messages;
}
