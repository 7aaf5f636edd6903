import { describe, expect, it } from 'vitest';
import { Api } from '../tl/api.gen.ts';
import { toReactions } from './reactions.ts';

const like = new Api.ReactionEmoji({ emoticon: '👍' });

const told = (results: Api.TypeReactionCount[], min = false) =>
  toReactions(new Api.MessageReactions({ results, min }));

describe('toReactions', () => {
  it('keeps every kind in the order of the server, and says which are ours', () => {
    const counts = [
      new Api.ReactionCount({ reaction: new Api.ReactionPaid(), count: 5 }),
      new Api.ReactionCount({ reaction: like, count: 2, chosenOrder: 0 }),
      new Api.ReactionCount({ reaction: new Api.ReactionCustomEmoji({ documentId: -1n }), count: 1 }),
    ];
    expect(told(counts)).toEqual({
      counts: [
        { reaction: { kind: 'paid' }, count: 5, isOwn: false },
        { reaction: { kind: 'emoji', emoji: '👍' }, count: 2, isOwn: true },
        { reaction: { kind: 'custom', documentId: expect.any(String) as string }, count: 1, isOwn: false },
      ],
    });
  });

  it('says when it is not told which are ours', () => {
    expect(told([new Api.ReactionCount({ reaction: like, count: 2 })], true)?.isPartial).toBe(true);
  });

  it('is nothing where nobody reacted, and leaves out what makes no sense', () => {
    expect(toReactions(undefined)).toBeUndefined();
    expect(told([])).toBeUndefined();
    const absurd = [
      new Api.ReactionCount({ reaction: like, count: 0 }),
      new Api.ReactionCount({ reaction: like, count: -3 }),
      new Api.ReactionCount({ reaction: new Api.ReactionEmpty(), count: 4 }),
      new Api.ReactionCount({ reaction: new Api.ReactionEmoji({ emoticon: '' }), count: 4 }),
    ];
    expect(told(absurd)).toBeUndefined();
  });
});
