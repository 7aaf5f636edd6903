import { signedIn, type Method } from '../method.ts';
import { countViews } from '../../world/operations/count-views.ts';
import { mentionedPeers } from '../../world/mentioned-peers.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.getMessagesViews */
export const getMessagesViews: Method<'messages.getMessagesViews'> = (params, call) => {
  const userId = signedIn(call);
  const { world } = call;
  const peer = resolvePeer(world, params.peer, userId);
  const posts =
    peer._ === 'peerChannel'
      ? countViews(world, world.chats.require(peer.channel_id), params.id, params.increment)
      : params.id.map(() => undefined);
  const views = posts.map((post) => {
    const counters = post?.post === true ? { views: post.views ?? 1, forwards: post.forwards ?? 0 } : {};
    return { _: 'messageViews' as const, ...counters };
  });
  return { _: 'messages.messageViews', views, ...mentionedPeers(world, userId, peer) };
};
