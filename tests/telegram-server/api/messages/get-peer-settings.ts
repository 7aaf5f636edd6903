import type { Con } from '../../tl/schema.gen.ts';
import { signedIn, type Method } from '../method.ts';
import { peerSettings } from '../peer-settings.ts';
import { mentionedPeers } from '../../world/mentioned-peers.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.getPeerSettings */
export const getPeerSettings: Method<'messages.getPeerSettings'> = (params, call) => {
  const userId = signedIn(call);
  const { world } = call;
  const peer = resolvePeer(world, params.peer, userId);
  const shown = peer._ === 'peerUser' && world.dialogs.of(userId, peer).barHidden !== true;
  const settings: Con['peerSettings'] = shown
    ? peerSettings(world, userId, peer.user_id)
    : { _: 'peerSettings' };
  return { _: 'messages.peerSettings', settings, ...mentionedPeers(world, userId, peer) };
};
