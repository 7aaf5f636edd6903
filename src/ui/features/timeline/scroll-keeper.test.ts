// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ScrollKeeper } from './scroll-keeper.ts';

const HEIGHT = 500;

/** A history drawn by hand: jsdom lays nothing out, so each message says where it stands. `top` is where the first begins. */
function drawn(heights: readonly number[], top: number) {
  document.body.replaceChildren();
  const scroller = document.body.appendChild(document.createElement('div'));
  const history = scroller.appendChild(document.createElement('section'));
  const place = { top };
  let at = 0;
  for (const [index, height] of heights.entries()) {
    const article = history.appendChild(document.createElement('article'));
    article.dataset['id'] = String(index);
    const from = at;
    article.getBoundingClientRect = () => new DOMRect(0, place.top + from, 300, height);
    at += height;
  }
  Object.defineProperty(scroller, 'scrollTop', { value: 0, writable: true });
  scroller.getBoundingClientRect = () => new DOMRect(0, 0, 300, HEIGHT);
  return { scroller, place, keeper: new ScrollKeeper(scroller) };
}

const heights = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 60 });
const top = fc.integer({ min: -9000, max: 1000 });

it('finds the last message whose end stands on the screen or above', () => {
  fc.assert(
    fc.property(heights, top, (sizes, from) => {
      const { scroller, keeper } = drawn(sizes, from);
      const seen = [...scroller.querySelectorAll('article')].filter(
        (article) => article.getBoundingClientRect().bottom <= HEIGHT + 2,
      );
      expect(keeper.lastSeen()).toBe(seen.at(-1));
    }),
  );
});

it('keeps what is on the screen where it was, when something comes above, or the first on it goes', () => {
  fc.assert(
    fc.property(heights, top, fc.integer({ min: -400, max: 400 }), fc.boolean(), (sizes, from, by, goes) => {
      const { scroller, place, keeper } = drawn(sizes, from);
      const onScreen = [...scroller.querySelectorAll('article')].filter((article) => {
        const box = article.getBoundingClientRect();
        return box.bottom > 0 && box.top < HEIGHT;
      });
      const release = keeper.hold(false);
      const before = scroller.scrollTop;
      place.top += by;
      if (goes) onScreen[0]?.remove();
      release();
      const remains = onScreen.length > (goes ? 1 : 0);
      expect(scroller.scrollTop - before).toBe(remains ? by : 0);
    }),
  );
});
