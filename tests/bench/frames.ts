import type { Page } from '@playwright/test';

/** What a scroll looked like. Milliseconds. */
export interface Frames {
  readonly count: number;
  readonly over33: number;
  readonly longest: number;
  /** The longest that one row or the edge of the history stood blank in the window. */
  readonly longestBlank: number;
}

export interface Scroll {
  readonly scroller: string;
  /** Elements that are blank while they match, named by their attribute `data-entry` or their place. */
  readonly blank: string;
  /** Pixels a frame; negative goes up. */
  readonly step: number;
  readonly forMs: number;
}

/** Scrolls by a step each frame, as a fling does, and watches every frame. */
export const scrollThrough = (page: Page, scroll: Scroll): Promise<Frames> =>
  page.evaluate(
    ({ scroller, blank, step, forMs }) =>
      new Promise<Frames>((resolve) => {
        const element = document.querySelector<HTMLElement>(scroller);
        if (!element) throw new Error(`${scroller} is not there`);
        const gaps: number[] = [];
        const since = new Map<string, number>();
        let longestBlank = 0;
        let last = performance.now();
        const end = last + forMs;
        const lookForBlanks = (now: number): void => {
          const bounds = element.getBoundingClientRect();
          const blanks = new Set<string>();
          for (const each of element.querySelectorAll<HTMLElement>(blank)) {
            const { top, bottom } = each.getBoundingClientRect();
            if (bottom > bounds.top && top < bounds.bottom) blanks.add(each.dataset.entry ?? blank);
          }
          for (const name of since.keys()) if (!blanks.has(name)) since.delete(name);
          for (const name of blanks) {
            if (!since.has(name)) since.set(name, now);
            longestBlank = Math.max(longestBlank, now - (since.get(name) ?? now));
          }
        };
        const frame = (now: number): void => {
          gaps.push(now - last);
          last = now;
          lookForBlanks(now);
          if (now < end) {
            element.scrollTop += step;
            requestAnimationFrame(frame);
          } else {
            const over33 = gaps.filter((gap) => gap > 33.4).length;
            resolve({ count: gaps.length, over33, longest: Math.max(...gaps), longestBlank });
          }
        };
        requestAnimationFrame((now) => {
          last = now;
          requestAnimationFrame(frame);
        });
      }),
    scroll,
  );
