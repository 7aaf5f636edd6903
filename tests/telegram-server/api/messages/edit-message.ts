import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { attachedMedia } from '../../world/input-media.ts';
import { editMessage as edit } from '../../world/operations/edit-message.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.editMessage */
export const editMessage: Method<'messages.editMessage'> = async (params, call) => {
  const actor = actorOf(call);
  const peer = resolvePeer(call.world, params.peer, actor.userId);
  const media =
    params.media === undefined ? undefined : await attachedMedia(call.world, params.media, actor.userId);
  const { id, message: text, entities, reply_markup: markup, no_webpage: noWebpage } = params;
  return edit(call.world, actor, { peer, id, text, entities, media, markup, noWebpage });
};
