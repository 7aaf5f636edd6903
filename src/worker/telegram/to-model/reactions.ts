import type { Reaction, Reactions } from '#model/reaction.ts';
import type { Api } from '../tl/api.gen.ts';
import { attempt, convertEach, count, decimal, flag, text } from './field.ts';

/** https://core.telegram.org/constructor/messageReactions; undefined where nobody reacted. */
export function toReactions(tl: Api.TypeMessageReactions | null | undefined): Reactions | undefined {
  const counts = convertEach(tl?.results, (one) => {
    const reaction = attempt(() => toReaction(one.reaction), undefined);
    const many = count(one.count);
    return reaction && many > 0
      ? { reaction, count: many, isOwn: typeof one.chosenOrder === 'number' }
      : undefined;
  });
  if (counts.length === 0) return undefined;
  return flag(tl?.min) ? { counts, isPartial: true } : { counts };
}

function toReaction(tl: Api.TypeReaction): Reaction | undefined {
  switch (tl.className) {
    case 'ReactionEmoji':
      return text(tl.emoticon) ? { kind: 'emoji', emoji: text(tl.emoticon) } : undefined;
    case 'ReactionCustomEmoji':
      return { kind: 'custom', documentId: decimal(tl.documentId) };
    case 'ReactionPaid':
      return { kind: 'paid' };
    default:
      return undefined;
  }
}
