import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { repliesTo } from '../reply-to.ts';
import { attachedMedia } from '../../world/input-media.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';
import { sendMessage } from '../../world/operations/send-message.ts';

/** https://core.telegram.org/method/messages.sendMedia */
export const sendMedia: Method<'messages.sendMedia'> = async (params, call) => {
  const { userId: from, session } = actorOf(call);
  if (params.random_id === 0n) throw new RpcError(400, 'RANDOM_ID_EMPTY');
  const peer = resolvePeer(call.world, params.peer, from);
  const media = await attachedMedia(call.world, params.media, from);
  const { entities, silent, noforwards, reply_markup: markup, random_id: randomId } = params;
  return sendMessage(call.world, {
    ...{ from, session, peer, media, text: params.message, entities, silent, noforwards, markup, randomId },
    ...{ invertMedia: params.invert_media, clearDraft: params.clear_draft },
    ...repliesTo(params.reply_to),
  }).updates;
};
