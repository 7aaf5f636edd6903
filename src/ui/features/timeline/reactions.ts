import { t } from '#i18n/t.svelte.ts';
import type { Message } from '#model/message.ts';
import type { Peer } from '#model/peer.ts';
import { ownReactions, type Reaction, reactionKey, type ReactionCount } from '#model/reaction.ts';
import type { MenuItem } from '#ui/kit/menu-item.ts';

/** Offered at once: Telegram's own, which everybody may use (https://core.telegram.org/api/reactions). */
const QUICK = ['👍', '❤', '👏', '🔥', '🎉', '🙏', '👎'];

/** Keyboards put a sign behind some emoji that says so; Telegram names them without, and they would be drawn as letters. */
export const drawn = (emoji: string): string => (/^[\u2000-\u2fff]$/.test(emoji) ? `${emoji}\uFE0F` : emoji);

/** A reaction in one letter. */
export function glyphOf(reaction: Reaction): string {
  if (reaction.kind === 'emoji') return drawn(reaction.emoji);
  return reaction.kind === 'paid' ? '⭐️' : '✨';
}

function nameOf(reaction: Reaction): string {
  if (reaction.kind === 'emoji') return drawn(reaction.emoji);
  return reaction.kind === 'paid' ? t.timeline.starReaction : t.timeline.customReaction;
}

/** What a reader of the screen says of one kind of reaction. */
export const reactionLabel = ({ reaction, count, isOwn }: ReactionCount): string =>
  [t.timeline.reaction(nameOf(reaction), count), ...(isOwn ? [t.timeline.ownReaction] : [])].join(', ');

/** Our reactions after one was pressed: without a premium account there is one at most. */
export function toggled({ reactions }: Message, pressed: Reaction): readonly Reaction[] {
  const own = ownReactions(reactions).map(reactionKey);
  return own.includes(reactionKey(pressed)) ? [] : [pressed];
}

/** Service messages and chats we left take none. */
export const mayReact = (message: Message, peer: Peer | undefined): boolean =>
  message.id > 0 && !message.service && !(peer !== undefined && peer.kind !== 'user' && peer.isLeft);

/** The top of a message's menu. */
export function reactionItems(message: Message, onreact: (reaction: Reaction) => void): readonly MenuItem[] {
  const own = new Set(ownReactions(message.reactions).map(reactionKey));
  return QUICK.map((emoji) => ({
    id: emoji,
    glyph: drawn(emoji),
    label: t.timeline.react(drawn(emoji)),
    isChecked: own.has(emoji),
    onselect: () => onreact({ kind: 'emoji', emoji }),
  }));
}
