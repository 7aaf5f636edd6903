import { RpcError, signedIn, type Method } from '../method.ts';
import { mentionedPeers } from '../../world/mentioned-peers.ts';
import { channelParticipantTl } from '../../world/participants-view.ts';
import { peerId } from '../../world/peers.ts';
import { resolvePeer } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/channels.getParticipant */
export const getParticipant: Method<'channels.getParticipant'> = (params, call) => {
  const userId = signedIn(call);
  const { world } = call;
  const chat = world.chats.channel(params.channel, userId);
  const member = chat.members.get(peerId(resolvePeer(world, params.participant, userId)));
  if (member === undefined || member.status === 'left') throw new RpcError(400, 'USER_NOT_PARTICIPANT');
  const participant = channelParticipantTl(member, userId);
  return { _: 'channels.channelParticipant', participant, ...mentionedPeers(world, userId, participant) };
};
