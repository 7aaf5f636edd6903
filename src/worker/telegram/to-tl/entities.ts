import type { TextEntity, TextStyle } from '#model/text-entity.ts';
import { Api } from '../tl/api.gen.ts';
import type { PeerRef } from '../telegram.ts';
import { toInputUser } from './input-peer.ts';
import { decimalToLong } from './long.ts';

interface Stretch {
  readonly offset: number;
  readonly length: number;
}

const PLAIN: Readonly<Partial<Record<TextStyle['kind'], (at: Stretch) => Api.TypeMessageEntity>>> = {
  bold: (at) => new Api.MessageEntityBold(at),
  italic: (at) => new Api.MessageEntityItalic(at),
  underline: (at) => new Api.MessageEntityUnderline(at),
  strike: (at) => new Api.MessageEntityStrike(at),
  spoiler: (at) => new Api.MessageEntitySpoiler(at),
  code: (at) => new Api.MessageEntityCode(at),
};

/**
 * Formatting for a request (https://core.telegram.org/api/entities). Telegram finds links, mentions and the like in the text by
 * itself: those are left out. A mention by id needs its user among `mentioned`, who is known by an access hash.
 */
export function toTlEntities(
  entities: readonly TextEntity[],
  mentioned: readonly PeerRef[] = [],
): Api.TypeMessageEntity[] {
  return entities.flatMap(
    ({ offset, length, style }) => toTlEntity({ offset, length }, style, mentioned) ?? [],
  );
}

function toTlEntity(
  at: Stretch,
  style: TextStyle,
  mentioned: readonly PeerRef[],
): Api.TypeMessageEntity | undefined {
  switch (style.kind) {
    case 'pre':
      return new Api.MessageEntityPre({ ...at, language: style.language });
    case 'quote':
      return new Api.MessageEntityBlockquote({ ...at, collapsed: style.collapsed });
    case 'link':
      return new Api.MessageEntityTextUrl({ ...at, url: style.url });
    case 'customEmoji':
      return new Api.MessageEntityCustomEmoji({ ...at, documentId: decimalToLong(style.documentId) });
    case 'mentionName': {
      const user = mentioned.find(({ id }) => id === style.userId);
      return user && new Api.InputMessageEntityMentionName({ ...at, userId: toInputUser(user) });
    }
    default:
      return PLAIN[style.kind]?.(at);
  }
}
