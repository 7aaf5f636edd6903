import { RpcError } from '../api/method.ts';
import type { Type } from '../tl/schema.gen.ts';
import { historyKey, type HistoryKey } from './peers.ts';
import type { World } from './world.ts';

/**
 * What an InputPeer names: 400 PEER_ID_INVALID when nothing, or with a wrong access hash; 400 CHANNEL_INVALID,
 * CHANNEL_PRIVATE for channels. See https://core.telegram.org/api/peers
 */
export function resolvePeer(world: World, input: Type['InputPeer'], viewer: bigint): Type['Peer'] {
  switch (input._) {
    case 'inputPeerChat': {
      const chat = world.chats.get(input.chat_id);
      if (chat?.form !== 'group' || !chat.members.has(viewer)) throw new RpcError(400, 'PEER_ID_INVALID');
      return { _: 'peerChat', chat_id: chat.id };
    }
    case 'inputPeerChannel': {
      const { channel_id, access_hash } = input;
      const chat = world.chats.channel({ _: 'inputChannel', channel_id, access_hash }, viewer);
      return { _: 'peerChannel', channel_id: chat.id };
    }
    case 'inputPeerChannelFromMessage': {
      const { channel_id, peer, msg_id } = input;
      const chat = world.chats.channel({ _: 'inputChannelFromMessage', channel_id, peer, msg_id }, viewer);
      return { _: 'peerChannel', channel_id: chat.id };
    }
    default: {
      const user = world.users.find(input, viewer);
      if (user === undefined) throw new RpcError(400, 'PEER_ID_INVALID');
      return { _: 'peerUser', user_id: user.id };
    }
  }
}

/** The conversation that an InputPeer names. */
export function resolveHistory(world: World, input: Type['InputPeer'], viewer: bigint): HistoryKey {
  return historyKey(viewer, resolvePeer(world, input, viewer));
}
