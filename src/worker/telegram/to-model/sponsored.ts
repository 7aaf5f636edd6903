import type { Media } from '#model/media.ts';
import type { Message } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';
import { toEntities } from './entities.ts';
import { bytes, convertEach, optionalText, present, text as toText } from './field.ts';
import { toPhoto } from './photo.ts';

/**
 * Sponsored messages as messages of their channel (https://core.telegram.org/constructor/sponsoredMessage). They have no id of
 * their own: below 0 they are counted down from -1. `randomId` is Telegram's name for one, in hex; where it leads is the web page.
 */
export function toSponsored(
  answer: Api.messages.TypeSponsoredMessages,
  chatId: PeerId,
  date: number,
): Message[] {
  if (answer.className !== 'messages.SponsoredMessages') return [];
  let id = 0;
  return convertEach(answer.messages, (message) => toOne(message, chatId, --id, date));
}

function toOne(message: Api.TypeSponsoredMessage, chatId: PeerId, id: number, date: number): Message {
  const text = toText(message.message);
  return present({
    chatId,
    id,
    isOutgoing: false,
    date,
    text,
    entities: toEntities(text, message.entities),
    media: toTarget(message),
    postAuthor: optionalText(message.title),
    isMention: false,
    isMediaUnread: false,
    isSilent: true,
    isPinned: false,
    noForwards: true,
    randomId: [...bytes(message.randomId)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  });
}

const toTarget = (message: Api.TypeSponsoredMessage): Media =>
  present({
    kind: 'webPage' as const,
    url: toText(message.url),
    siteName: optionalText(message.sponsorInfo),
    title: optionalText(message.buttonText),
    photo: toPhoto(message.photo),
  });
