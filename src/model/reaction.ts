/** What a message is reacted with: an emoji, a custom one named by its document, or a paid star. */
export type Reaction =
  | { readonly kind: 'emoji'; readonly emoji: string }
  | { readonly kind: 'custom'; readonly documentId: string }
  | { readonly kind: 'paid' };

/** One kind of reaction on a message. */
export interface ReactionCount {
  readonly reaction: Reaction;
  readonly count: number;
  /** One of ours. */
  readonly isOwn: boolean;
}

/** All reactions on a message, in the server's order (https://core.telegram.org/api/reactions). */
export interface Reactions {
  readonly counts: readonly ReactionCount[];
  /** Told to many at once: which of them are ours is not said. */
  readonly isPartial?: true;
}

/** A message with these reactions; with none at all it has no such field. */
export function withReactions<M extends { readonly reactions?: Reactions }>(
  { reactions: _, ...message }: M,
  reactions: Reactions | undefined,
): Omit<M, 'reactions'> & { reactions?: Reactions } {
  return reactions && reactions.counts.length > 0 ? { ...message, reactions } : message;
}

/** The same for the same reaction, and for no other. */
export function reactionKey(reaction: Reaction): string {
  if (reaction.kind === 'emoji') return reaction.emoji;
  return reaction.kind === 'custom' ? `custom/${reaction.documentId}` : 'paid/';
}

export const ownReactions = (reactions: Reactions | undefined): readonly Reaction[] =>
  (reactions?.counts ?? []).filter(({ isOwn }) => isOwn).map(({ reaction }) => reaction);

/** What was told, with ours as known from before where it does not say. */
export function completed(told: Reactions, known: Reactions | undefined): Reactions {
  if (!told.isPartial) return told;
  const own = new Set(ownReactions(known).map(reactionKey));
  return {
    counts: told.counts.map((each) => ({ ...each, isOwn: own.has(reactionKey(each.reaction)) })),
  };
}

/** The reactions after we chose `own` and nothing else. */
export function withOwn(reactions: Reactions | undefined, own: readonly Reaction[]): Reactions {
  const chosen = new Set(own.map(reactionKey));
  const counts = (reactions?.counts ?? []).map((each) => {
    // Stars are paid for and stay.
    const isOwn = each.reaction.kind === 'paid' ? each.isOwn : chosen.delete(reactionKey(each.reaction));
    return { ...each, isOwn, count: each.count - Number(each.isOwn) + Number(isOwn) };
  });
  const fresh = own.filter((reaction) => chosen.has(reactionKey(reaction)));
  return {
    counts: [
      ...counts.filter(({ count }) => count > 0),
      ...fresh.map((reaction) => ({ reaction, count: 1, isOwn: true })),
    ],
  };
}
