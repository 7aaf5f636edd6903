import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { repliesTo } from '../reply-to.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';
import { sendMessage as send } from '../../world/operations/send-message.ts';
import { shortAnswer } from '../sent-answer.ts';

/** https://core.telegram.org/method/messages.sendMessage */
export const sendMessage: Method<'messages.sendMessage'> = (params, call) => {
  const { userId: from, session } = actorOf(call);
  if (params.random_id === 0n) throw new RpcError(400, 'RANDOM_ID_EMPTY');
  if (params.schedule_date !== undefined) throw new RpcError(400, 'SCHEDULE_TOO_MUCH');
  const peer = resolvePeer(call.world, params.peer, from);
  const { entities, silent, noforwards, reply_markup: markup, random_id: randomId } = params;
  const sent = send(call.world, {
    ...{ from, session, peer, text: params.message, entities, silent, noforwards, markup, randomId },
    ...{ noWebpage: params.no_webpage, invertMedia: params.invert_media, clearDraft: params.clear_draft },
    ...repliesTo(params.reply_to),
  });
  // The short form says nothing of the answered message: the client takes its own word, so it must hold.
  const isAsAsked = params.reply_to === undefined || sent.record.replyTo !== undefined;
  return (isAsAsked ? shortAnswer(call.world, from, sent) : undefined) ?? sent.updates;
};
