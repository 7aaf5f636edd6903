import { formatMoment } from '#i18n/format.ts';
import { t } from '#i18n/t.svelte.ts';
import { type Peer, TELEGRAM_SERVICE } from '#model/peer.ts';
import { isOnline, type Presence } from '#model/presence.ts';

/** The line under a chat's name: presence of a person, members of a group. `now` in unix seconds; '' = nothing to say. */
export function peerStatus(peer: Peer | undefined, now: number): string {
  if (!peer) return '';
  if (peer.kind === 'group') return peer.members > 0 ? t.chats.members(peer.members) : t.chats.group;
  if (peer.kind === 'channel') {
    if (peer.members === undefined) return peer.isBroadcast ? t.chats.channel : t.chats.group;
    return peer.isBroadcast ? t.chats.subscribers(peer.members) : t.chats.members(peer.members);
  }
  if (peer.id === TELEGRAM_SERVICE) return t.chats.service;
  if (peer.isBot) return t.chats.bot;
  if (peer.isSelf || peer.isDeleted) return '';
  return presenceWords(peer.presence, now);
}

/** When a person was last seen. Telegram's hidden statuses stay as vague as they are. */
export function presenceWords(presence: Presence, now: number): string {
  if (isOnline(presence, now)) return t.chats.online;
  if (presence.kind === 'online') return lastSeen(presence.until, now);
  if (presence.kind === 'offline') return lastSeen(presence.lastSeen, now);
  return t.chats[presence.kind];
}

function lastSeen(seconds: number, now: number): string {
  const ago = now - seconds;
  if (ago < 60) return t.chats.lastSeenNow;
  if (ago < 3600) return t.chats.lastSeenAgo(t.dates.minutes(Math.floor(ago / 60)));
  return t.chats.lastSeenAt(formatMoment(seconds, now));
}
