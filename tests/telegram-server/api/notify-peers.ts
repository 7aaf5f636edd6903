import type { Type } from '../tl/schema.gen.ts';
import { peerNotifyKey, type NotifyKey } from '../world/notify-settings.ts';
import type { World } from '../world/world.ts';
import { RpcError } from './method.ts';

/** Where the settings of an `InputNotifyPeer` stand, and what an update calls it; 400 PEER_ID_INVALID. */
export function notifyKey(
  input: Type['InputNotifyPeer'],
  userId: bigint,
  world: World,
): { key: NotifyKey; peer: Type['NotifyPeer'] } {
  switch (input._) {
    case 'inputNotifyUsers':
      return { key: 'users', peer: { _: 'notifyUsers' } };
    case 'inputNotifyChats':
      return { key: 'chats', peer: { _: 'notifyChats' } };
    case 'inputNotifyBroadcasts':
      return { key: 'broadcasts', peer: { _: 'notifyBroadcasts' } };
    case 'inputNotifyForumTopic': {
      const peer = plainPeer(input.peer, userId, world);
      const key = `${peerNotifyKey(peer)}/${input.top_msg_id}`;
      return { key, peer: { _: 'notifyForumTopic', peer, top_msg_id: input.top_msg_id } };
    }
    case 'inputNotifyPeer': {
      const peer = plainPeer(input.peer, userId, world);
      return { key: peerNotifyKey(peer), peer: { _: 'notifyPeer', peer } };
    }
  }
}

/** The peer of a key of one dialog; undefined for the defaults and for topics. */
export function peerOfKey(key: NotifyKey): Type['Peer'] | undefined {
  const [kind, id] = key.split(':');
  if (id === undefined || id.includes('/')) return undefined;
  if (kind === 'user') return { _: 'peerUser', user_id: BigInt(id) };
  if (kind === 'chat') return { _: 'peerChat', chat_id: BigInt(id) };
  return { _: 'peerChannel', channel_id: BigInt(id) };
}

/** The peer that an `InputPeer` names; users are checked with their access hash. */
export function plainPeer(input: Type['InputPeer'], userId: bigint, world: World): Type['Peer'] {
  switch (input._) {
    case 'inputPeerChat':
      return { _: 'peerChat', chat_id: input.chat_id };
    case 'inputPeerChannel':
    case 'inputPeerChannelFromMessage':
      return { _: 'peerChannel', channel_id: input.channel_id };
    default: {
      const user = world.users.find(input, userId);
      if (user === undefined) throw new RpcError(400, 'PEER_ID_INVALID');
      return { _: 'peerUser', user_id: user.id };
    }
  }
}
