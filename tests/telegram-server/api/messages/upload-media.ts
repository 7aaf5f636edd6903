import { signedIn, type Method } from '../method.ts';
import { attachedMedia } from '../../world/input-media.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.uploadMedia */
export const uploadMedia: Method<'messages.uploadMedia'> = (params, call) => {
  const userId = signedIn(call);
  resolvePeer(call.world, params.peer, userId);
  return attachedMedia(call.world, params.media, userId);
};
