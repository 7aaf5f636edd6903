import { encode } from '../tl/codec.ts';
import type { Type } from '../tl/schema.gen.ts';
import { resultBody } from './rpc-result.ts';
import type { Session } from './sessions.ts';
import type { Wire } from './wire.ts';

/** rpc_drop_answer. https://core.telegram.org/mtproto/service_messages#cancellation-of-an-rpc-query */
export function dropAnswer(wire: Wire, session: Session, id: bigint, request: bigint): void {
  const post = (answerTo: bigint, value: Type['RpcDropAnswer']): void => {
    const body = resultBody(answerTo, encode(value));
    wire.outbox.post(session, { body, kind: 'response', contentRelated: true, answerTo });
  };
  const received = session.received.find(request);
  if (received?.state === 'running') {
    received.state = 'dropped';
    post(request, { _: 'rpc_answer_dropped_running' });
    return post(id, { _: 'rpc_answer_dropped_running' });
  }
  const answer = received && session.sent.dropAnswer(request);
  if (!answer) return post(id, { _: 'rpc_answer_unknown' });
  const { seqno, body } = answer;
  post(id, { _: 'rpc_answer_dropped', msg_id: answer.id, seq_no: seqno, bytes: body.length });
}
