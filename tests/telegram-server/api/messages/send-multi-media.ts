import { randomBytes } from 'node:crypto';
import type { Type } from '../../tl/schema.gen.ts';
import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { repliesTo } from '../reply-to.ts';
import { attachedMedia } from '../../world/input-media.ts';
import { sendThrough } from '../../world/operations/send-message.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';
import { Outgoing } from '../../world/updates.ts';

const ALBUM_MAX = 10;

/** https://core.telegram.org/method/messages.sendMultiMedia: an album, whose messages share a `grouped_id`. */
export const sendMultiMedia: Method<'messages.sendMultiMedia'> = async (params, call) => {
  const { userId: from, session } = actorOf(call);
  const items = params.multi_media;
  if (items.length === 0) throw new RpcError(400, 'MEDIA_EMPTY');
  if (items.length > ALBUM_MAX) throw new RpcError(400, 'MULTI_MEDIA_TOO_LONG');
  if (items.some((item) => item.random_id === 0n)) throw new RpcError(400, 'RANDOM_ID_EMPTY');
  const peer = resolvePeer(call.world, params.peer, from);
  const medias = await Promise.all(items.map((item) => attachedMedia(call.world, item.media, from)));
  const out = new Outgoing(call.world, { userId: from, session });
  const groupedId = randomBytes(8).readBigUInt64LE() >> 1n;
  const { silent, noforwards, invert_media: invertMedia } = params;
  const first = items.map((item, at): Type['Update'] => {
    const { message: text, entities, random_id } = item;
    const sent = sendThrough(out, {
      ...{ from, peer, media: medias[at], text, entities, silent, noforwards, invertMedia, groupedId },
      ...{ randomId: random_id, clearDraft: params.clear_draft },
      ...repliesTo(params.reply_to),
    });
    return { _: 'updateMessageID', id: sent.id, random_id };
  });
  return out.flush(first);
};
