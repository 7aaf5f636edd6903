import { signedIn, type Method } from '../method.ts';
import { mentionedPeers } from '../../world/mentioned-peers.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/stories.getPeerStories: nobody has any. */
export const getPeerStories: Method<'stories.getPeerStories'> = (params, call) => {
  const userId = signedIn(call);
  const peer = resolvePeer(call.world, params.peer, userId);
  return {
    _: 'stories.peerStories',
    stories: { _: 'peerStories', peer, stories: [] },
    ...mentionedPeers(call.world, userId, peer),
  };
};
