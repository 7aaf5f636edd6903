import { t } from '#i18n/t.svelte.ts';
import { aMessage } from '#tests/builders/a-message.ts';
import { aChannel, aUser } from '#tests/builders/a-peer.ts';
import type { Reaction } from '#model/reaction.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawn, glyphOf, mayReact, reactionItems, toggled } from './reactions.ts';

const LIKE: Reaction = { kind: 'emoji', emoji: '👍' };
const HEART: Reaction = { kind: 'emoji', emoji: '❤' };
const own = { counts: [{ reaction: LIKE, count: 3, isOwn: true }] };
const liked = aMessage({ chatId: 'u1', id: 1, reactions: own });

beforeAll(() => t.load('en'));

describe('a reaction that is pressed', () => {
  it('takes the place of the one before, and goes when it is pressed again', () => {
    expect(toggled(liked, HEART)).toEqual([HEART]);
    expect(toggled(liked, LIKE)).toEqual([]);
    expect(toggled(aMessage({ chatId: 'u1', id: 2 }), LIKE)).toEqual([LIKE]);
  });
});

describe('the quick row', () => {
  it('marks ours, and hands over the emoji by the name that Telegram has for it', () => {
    const chosen: Reaction[] = [];
    const items = reactionItems(liked, (reaction) => chosen.push(reaction));
    expect(items.filter(({ isChecked }) => isChecked).map(({ glyph }) => glyph)).toEqual(['👍']);
    items.find(({ glyph }) => glyph === '❤\uFE0F')?.onselect();
    expect(chosen).toEqual([HEART]);
  });

  it('draws old signs as emoji, and leaves emoji alone', () => {
    expect([drawn('❤'), drawn('👍')]).toEqual(['❤\uFE0F', '👍']);
    expect([glyphOf({ kind: 'paid' }), glyphOf({ kind: 'custom', documentId: '1' })]).toEqual(['⭐️', '✨']);
  });

  it('is offered on messages that Telegram has, where we still are', () => {
    expect(mayReact(liked, aUser({ id: 'u1' }))).toBe(true);
    expect(mayReact({ ...liked, id: -1 }, aUser({ id: 'u1' }))).toBe(false);
    expect(mayReact({ ...liked, service: { kind: 'screenshot' } }, aUser({ id: 'u1' }))).toBe(false);
    expect(mayReact(liked, aChannel({ id: 'c1', isLeft: true }))).toBe(false);
  });
});
