import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { react } from '../../world/operations/react.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.sendReaction */
export const sendReaction: Method<'messages.sendReaction'> = (params, call) => {
  const actor = actorOf(call);
  const peer = resolvePeer(call.world, params.peer, actor.userId);
  const emoji = (params.reaction ?? []).flatMap((reaction) => {
    if (reaction._ === 'reactionEmoji') return [reaction.emoticon];
    if (reaction._ === 'reactionEmpty') return [];
    throw new RpcError(400, 'REACTION_INVALID');
  });
  return react(call.world, actor, { peer, id: params.msg_id, emoji });
};
