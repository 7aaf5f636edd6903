import { t } from '#i18n/t.svelte.ts';
import type { Media } from '#model/media.ts';
import { honestName } from './peer.ts';

/** What a piece of media is, in a word or two. */
export function mediaKind(media: Media): string {
  const { kinds } = t.chats;
  switch (media.kind) {
    case 'photo':
      return kinds.photo;
    case 'document':
      return kinds[media.documentKind];
    case 'webPage':
      return kinds.link;
    case 'location':
      return media.isLive ? kinds.liveLocation : kinds.location;
    case 'poll':
      return media.isQuiz ? kinds.quiz : kinds.poll;
    case 'dice':
      return media.emoji;
    case 'expired':
      return expiredWords(media.what);
    default:
      return kinds[media.kind];
  }
}

function expiredWords(what: 'photo' | 'video' | 'voice' | 'round'): string {
  const { kinds } = t.chats;
  return {
    photo: kinds.expiredPhoto,
    video: kinds.expiredVideo,
    voice: kinds.expiredVoice,
    round: kinds.expiredRound,
  }[what];
}

/** One line that tells what is in it: kind, and the name or title where it has one. Names in it cannot turn it around. */
export const mediaLine = (media: Media): string => honestName(line(media));

function line(media: Media): string {
  if (media.kind === 'document') {
    if (media.documentKind === 'sticker') return `${media.emoji ?? ''} ${mediaKind(media)}`.trim();
    if (media.documentKind === 'file') return honestName(media.name) || mediaKind(media);
    if (media.documentKind === 'audio')
      return [media.performer, media.title ?? media.name].filter(Boolean).join(' – ') || mediaKind(media);
  }
  if (media.kind === 'poll') return `${mediaKind(media)}: ${media.question}`;
  if (media.kind === 'contact')
    return `${mediaKind(media)}: ${`${media.firstName} ${media.lastName}`.trim()}`;
  if (media.kind === 'location' && media.venue) return `${mediaKind(media)}: ${media.venue}`;
  return mediaKind(media);
}
