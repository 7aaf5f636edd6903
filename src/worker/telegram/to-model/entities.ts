import type { TextEntity, TextStyle } from '#model/text-entity.ts';
import type { Api } from '../tl/api.gen.ts';
import { convertEach, count, decimal, flag, text as toText } from './field.ts';
import { toUserId } from './peer-id.ts';

/**
 * https://core.telegram.org/api/entities. Offsets are the server's word, not a fact: a stretch that leaves the text is
 * clipped, an empty or negative one dropped. Ascending by offset, the longer first.
 */
export function toEntities(
  text: string,
  entities: readonly Api.TypeMessageEntity[] | null | undefined,
): TextEntity[] {
  return convertEach(entities, (entity) => toEntity(text, entity)).sort(
    (a, b) => a.offset - b.offset || b.length - a.length,
  );
}

function toEntity(text: string, entity: Api.TypeMessageEntity): TextEntity | undefined {
  const { offset } = entity;
  if (!Number.isSafeInteger(offset) || offset < 0) return undefined;
  const start = skipHalf(text, offset);
  const end = skipHalf(text, Math.min(offset + count(entity.length), text.length));
  const style = end > start ? toStyle(entity) : undefined;
  return style && { offset: start, length: end - start, style };
}

/** A boundary inside a surrogate pair moves behind it: no piece of text may hold half a character. */
function skipHalf(text: string, at: number): number {
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
  return isHalf ? at + 1 : at;
}

const PLAIN: Readonly<Partial<Record<Api.TypeMessageEntity['className'], TextStyle>>> = {
  MessageEntityBold: { kind: 'bold' },
  MessageEntityItalic: { kind: 'italic' },
  MessageEntityUnderline: { kind: 'underline' },
  MessageEntityStrike: { kind: 'strike' },
  MessageEntitySpoiler: { kind: 'spoiler' },
  MessageEntityCode: { kind: 'code' },
  MessageEntityUrl: { kind: 'url' },
  MessageEntityEmail: { kind: 'email' },
  MessageEntityPhone: { kind: 'phone' },
  MessageEntityMention: { kind: 'mention' },
  MessageEntityHashtag: { kind: 'hashtag' },
  MessageEntityCashtag: { kind: 'cashtag' },
  MessageEntityBotCommand: { kind: 'command' },
  MessageEntityBankCard: { kind: 'card' },
};

/** Undefined for styles this client does not know: the text stays, unformatted. */
function toStyle(entity: Api.TypeMessageEntity): TextStyle | undefined {
  switch (entity.className) {
    case 'MessageEntityPre':
      return { kind: 'pre', language: toText(entity.language) };
    case 'MessageEntityBlockquote':
      return { kind: 'quote', collapsed: flag(entity.collapsed) };
    case 'MessageEntityTextUrl':
      return entity.url ? { kind: 'link', url: toText(entity.url) } : undefined;
    case 'MessageEntityMentionName': {
      const userId = toUserId(entity.userId);
      return userId && { kind: 'mentionName', userId };
    }
    case 'MessageEntityCustomEmoji':
      return { kind: 'customEmoji', documentId: decimal(entity.documentId) };
    default:
      return PLAIN[entity.className];
  }
}
