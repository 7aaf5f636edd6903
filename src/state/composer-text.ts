import type { FormattedText, TextEntity } from '#model/text-entity.ts';

/** Characters of one message (https://core.telegram.org/api/config, message_length_max). */
export const MESSAGE_LIMIT = 4096;
/** Characters of a caption (caption_length_max). */
export const CAPTION_LIMIT = 1024;

/**
 * The entities of `before` that survive the edit to `after`: one run of text was replaced by another, what stands wholly
 * before it stays, what stands wholly behind it moves, what surrounds it grows or shrinks, the rest is gone.
 */
export function carryEntities(
  before: string,
  after: string,
  entities: readonly TextEntity[],
): readonly TextEntity[] {
  if (entities.length === 0 || before === after) return entities;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const cutEnd = before.length - tail;
  const growth = after.length - before.length;
  return entities.flatMap((entity) => {
    const end = entity.offset + entity.length;
    if (end <= head) return [entity];
    if (entity.offset >= cutEnd) return [{ ...entity, offset: entity.offset + growth }];
    if (entity.offset <= head && end >= cutEnd && entity.length + growth > 0)
      return [{ ...entity, length: entity.length + growth }];
    return [];
  });
}

/** Parts of at most `limit` characters, cut at a line's end or a space where there is one; entities are cut with them. */
export function splitText(
  { text, entities }: FormattedText,
  limit = MESSAGE_LIMIT,
): readonly FormattedText[] {
  const parts: FormattedText[] = [];
  let from = 0;
  while (from < text.length) {
    const to = text.length - from <= limit ? text.length : cutPoint(text, from, limit);
    const part = slice({ text, entities }, from, to);
    if (part.text.trim() !== '') parts.push(part);
    from = to;
    while (to < text.length && (text[from] === '\n' || text[from] === ' ')) from++;
  }
  return parts;
}

function cutPoint(text: string, from: number, limit: number): number {
  const end = from + limit;
  const least = from + limit / 2;
  for (const mark of ['\n', ' ']) {
    const at = text.lastIndexOf(mark, end);
    if (at > least) return at;
  }
  const code = text.charCodeAt(end - 1);
  const splitsPair = code >= 0xd800 && code < 0xdc00;
  return splitsPair ? end - 1 : end;
}

function slice({ text, entities }: FormattedText, from: number, to: number): FormattedText {
  return {
    text: text.slice(from, to),
    entities: entities.flatMap((entity) => {
      const start = Math.max(entity.offset, from);
      const length = Math.min(entity.offset + entity.length, to) - start;
      return length > 0 ? [{ ...entity, offset: start - from, length }] : [];
    }),
  };
}
