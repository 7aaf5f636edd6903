import type { Con } from '../../tl/schema.gen.ts';
import { signedIn, type Method } from '../method.ts';
import { mentionedPeers } from '../../world/mentioned-peers.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/channels.getSendAs: everybody writes as himself. */
export const getSendAs: Method<'channels.getSendAs'> = (params, call) => {
  const userId = signedIn(call);
  resolvePeer(call.world, params.peer, userId);
  const peers: Con['sendAsPeer'][] = [{ _: 'sendAsPeer', peer: { _: 'peerUser', user_id: userId } }];
  return { _: 'channels.sendAsPeers', peers, ...mentionedPeers(call.world, userId, peers) };
};
