import { describe, expect, it } from 'vitest';
import { completed, ownReactions, type Reaction, type Reactions, withOwn } from './reaction.ts';

const emoji = (text: string): Reaction => ({ kind: 'emoji', emoji: text });
const [LIKE, HEART] = [emoji('👍'), emoji('❤')];
const both: Reactions = {
  counts: [
    { reaction: LIKE, count: 3, isOwn: true },
    { reaction: HEART, count: 1, isOwn: false },
  ],
};

describe('our own choice', () => {
  it('adds one to what others gave, and one less to what we gave before', () => {
    expect(withOwn(both, [HEART]).counts).toEqual([
      { reaction: LIKE, count: 2, isOwn: false },
      { reaction: HEART, count: 2, isOwn: true },
    ]);
  });

  it('takes away what nobody gives any more', () => {
    const alone: Reactions = { counts: [{ reaction: LIKE, count: 1, isOwn: true }] };
    expect(withOwn(alone, []).counts).toEqual([]);
  });

  it('begins a count where there was none', () => {
    expect(withOwn(undefined, [LIKE]).counts).toEqual([{ reaction: LIKE, count: 1, isOwn: true }]);
  });

  it('changes nothing when it is made twice', () => {
    expect(withOwn(withOwn(both, [HEART]), [HEART])).toEqual(withOwn(both, [HEART]));
  });
});

describe('what is told to many at once', () => {
  const told: Reactions = { isPartial: true, counts: [{ reaction: LIKE, count: 9, isOwn: false }] };

  it('leaves ours as they were', () => {
    expect(completed(told, both).counts).toEqual([{ reaction: LIKE, count: 9, isOwn: true }]);
  });

  it('does not keep one of ours that nobody counts any more', () => {
    expect(ownReactions(completed(told, { counts: [{ reaction: HEART, count: 1, isOwn: true }] }))).toEqual(
      [],
    );
  });
});
