import { t } from '#i18n/t.svelte.ts';
import { type Peer, type PeerId, rawId } from '#model/peer.ts';

/** What a peer is called on the screen. Names are not text of ours: where they stand, `<bdi>` stands around them. */
export function peerName(peer: Peer | undefined): string {
  if (!peer) return t.chats.unknownName;
  if (peer.kind !== 'user') return honestName(peer.title) || t.chats.unknownName;
  if (peer.isDeleted) return t.chats.deletedAccount;
  return honestName(`${peer.firstName} ${peer.lastName}`) || t.chats.unknownName;
}

/** Characters that turn the order of others around, or are not seen at all. */
const TRICKS = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A name without what could make it look like another: somebody's name, a file's name. */
export const honestName = (name: string): string => name.replace(TRICKS, '').trim();

/** As it is called as a chat: one's own is the place of saved messages. */
export const chatName = (peer: Peer | undefined): string =>
  peer?.kind === 'user' && peer.isSelf ? t.chats.savedMessages : peerName(peer);

/** 0…7, the same for ever for one peer. */
export const peerColor = (id: PeerId): number => Number(BigInt(rawId(id)) % 8n);
