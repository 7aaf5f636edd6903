import type { Page } from '@playwright/test';

declare global {
  interface Window {
    jumps: string[];
  }
}

/**
 * From now on writes down every message that moves on the screen by itself: not in the two frames after a wheel turned.
 * Messages that are new or were not on the screen before do not count.
 */
export const watchJumps = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.jumps = [];
    let quietAfter = 0;
    let frame = 0;
    let before = new Map<string, number>();
    window.addEventListener('wheel', () => (quietAfter = frame + 2), { passive: true, capture: true });
    const look = () => {
      frame++;
      const scroller = document.querySelector('[data-scroller][role=region]');
      const view = scroller?.getBoundingClientRect();
      const now = new Map<string, number>();
      for (const article of scroller?.querySelectorAll<HTMLElement>('article') ?? []) {
        const box = article.getBoundingClientRect();
        if (view && box.bottom > view.top && box.top < view.bottom)
          now.set(article.dataset['key'] ?? '', box.top);
      }
      const moves = [...now].flatMap(([key, top]) => {
        const old = before.get(key);
        return old === undefined || Math.abs(top - old) < 1.5 ? [] : [`${key} by ${Math.round(top - old)}`];
      });
      if (frame > quietAfter && moves.length > 0) window.jumps.push(moves.slice(0, 2).join(', '));
      before = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

export const jumps = (page: Page): Promise<string[]> => page.evaluate(() => window.jumps);
