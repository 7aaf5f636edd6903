import type { Type } from '../tl/schema.gen.ts';

/**
 * One conversation as the world keeps it, whoever looks: `p:<a>:<b>` for a private chat (smaller id first; both the same
 * for Saved Messages), `c:<id>` for a basic group, `n:<id>` for a supergroup or channel.
 */
export type HistoryKey = string;

export function privateKey(one: bigint, other: bigint): HistoryKey {
  return one < other ? `p:${one}:${other}` : `p:${other}:${one}`;
}

export function chatKey(chatId: bigint): HistoryKey {
  return `c:${chatId}`;
}

export function channelKey(channelId: bigint): HistoryKey {
  return `n:${channelId}`;
}

/** The conversation that `viewer` means by a peer. */
export function historyKey(viewer: bigint, peer: Type['Peer']): HistoryKey {
  if (peer._ === 'peerUser') return privateKey(viewer, peer.user_id);
  return peer._ === 'peerChat' ? chatKey(peer.chat_id) : channelKey(peer.channel_id);
}

/** The peer that a conversation is for `viewer`: in a private chat the other one. */
export function peerOf(key: HistoryKey, viewer: bigint): Type['Peer'] {
  const [kind, first, second] = key.split(':');
  if (kind === 'c') return { _: 'peerChat', chat_id: BigInt(first!) };
  if (kind === 'n') return { _: 'peerChannel', channel_id: BigInt(first!) };
  const one = BigInt(first!);
  return { _: 'peerUser', user_id: one === viewer ? BigInt(second!) : one };
}

export function isChannel(key: HistoryKey): boolean {
  return key.startsWith('n:');
}

export function isPrivate(key: HistoryKey): boolean {
  return key.startsWith('p:');
}

/** The id of the basic group, supergroup or channel; undefined for a private chat. */
export function chatIdOf(key: HistoryKey): bigint | undefined {
  return isPrivate(key) ? undefined : BigInt(key.slice(2));
}

/** The two of a private chat. */
export function pairOf(key: HistoryKey): [bigint, bigint] {
  const [, first, second] = key.split(':');
  return [BigInt(first!), BigInt(second!)];
}

/** The bare id of a peer, whatever it is. */
export function peerId(peer: Type['Peer']): bigint {
  if (peer._ === 'peerUser') return peer.user_id;
  return peer._ === 'peerChat' ? peer.chat_id : peer.channel_id;
}

/** Equal for equal peers. */
export function peerKey(peer: Type['Peer']): string {
  return `${peer._}:${peerId(peer)}`;
}
