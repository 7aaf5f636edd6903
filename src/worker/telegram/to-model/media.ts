import type { Media } from '#model/media.ts';
import type { Api } from '../tl/api.gen.ts';
import { attempt, count, optionalCount, present, text } from './field.ts';
import { toDocument } from './document.ts';
import { toLocation } from './location.ts';
import { toUserId } from './peer-id.ts';
import { toPhoto } from './photo.ts';
import { toPoll } from './poll.ts';
import { toWebPage } from './web-page.ts';

const UNSUPPORTED: Media = { kind: 'unsupported' };

/**
 * https://core.telegram.org/type/MessageMedia. Undefined where there is nothing to show; what this client does not know, or
 * cannot read, is `unsupported`, never an error.
 */
export function toMedia(media: Api.TypeMessageMedia | null | undefined): Media | undefined {
  if (!media || media.className === 'MessageMediaEmpty') return undefined;
  return attempt(() => convert(media), UNSUPPORTED);
}

function convert(media: Api.TypeMessageMedia): Media | undefined {
  switch (media.className) {
    case 'MessageMediaPhoto':
      return toPhoto(media.photo, options(media)) ?? { kind: 'expired', what: 'photo' };
    case 'MessageMediaDocument':
      return toDocument(media.document, options(media)) ?? expiredDocument(media);
    case 'MessageMediaWebPage':
      return toWebPage(media.webpage);
    case 'MessageMediaContact':
      return toContact(media);
    case 'MessageMediaGeo':
      return toLocation(media.geo);
    case 'MessageMediaGeoLive':
      return toLocation(media.geo, { isLive: true });
    case 'MessageMediaVenue':
      return toLocation(media.geo, { venue: media.title, address: media.address });
    case 'MessageMediaPoll':
      return toPoll(media.poll, media.results);
    case 'MessageMediaDice':
      return { kind: 'dice', emoji: text(media.emoticon), value: count(media.value) };
    default:
      return toTitled(media);
  }
}

function toTitled(media: Api.TypeMessageMedia): Media {
  switch (media.className) {
    case 'MessageMediaGame':
      return { kind: 'game', title: text(media.game?.title) };
    case 'MessageMediaInvoice':
      return { kind: 'invoice', title: text(media.title) };
    case 'MessageMediaStory':
      return { kind: 'story', title: '' };
    case 'MessageMediaGiveaway':
    case 'MessageMediaGiveawayResults':
      return { kind: 'giveaway', title: text(media.prizeDescription) };
    case 'MessageMediaPaidMedia':
      return { kind: 'paid', title: '' };
    default:
      return UNSUPPORTED;
  }
}

const options = (media: { spoiler?: boolean; ttlSeconds?: number }) => ({
  spoiler: media.spoiler === true,
  ttlSeconds: optionalCount(media.ttlSeconds),
});

function expiredDocument(media: Api.MessageMediaDocument): Media {
  if (media.round) return { kind: 'expired', what: 'round' };
  return { kind: 'expired', what: media.voice ? 'voice' : 'video' };
}

const toContact = (media: Api.MessageMediaContact): Media =>
  present({
    kind: 'contact' as const,
    phone: text(media.phoneNumber).replace(/\D/g, ''),
    firstName: text(media.firstName),
    lastName: text(media.lastName),
    userId: toUserId(media.userId),
  });
