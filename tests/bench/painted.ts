import type { Page } from '@playwright/test';

/** What is waited for: so many elements of a selector that stand in the window, none of them an `unless`. */
export interface Sight {
  readonly selector: string;
  readonly count: number;
  /** A skeleton, a sign of waiting. */
  readonly unless?: string;
}

/**
 * Installs in every document of the page a watch that notes, in milliseconds since the navigation began, when a frame with the
 * sight was painted: it looks once a frame and takes the moment after the next frame began.
 */
export async function watchFor(page: Page, sight: Sight): Promise<void> {
  await page.addInitScript((wanted: Sight) => {
    const isSeen = (): boolean => {
      if (wanted.unless !== undefined && document.querySelector(wanted.unless)) return false;
      let seen = 0;
      for (const element of document.querySelectorAll(wanted.selector)) {
        const { top, bottom, height } = element.getBoundingClientRect();
        if (height > 0 && bottom > 0 && top < innerHeight) seen += 1;
      }
      return seen >= wanted.count;
    };
    const look = (): void => {
      if (isSeen())
        requestAnimationFrame(() => setTimeout(() => console.debug(`sight ${performance.now()}`)));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, sight);
}

/**
 * Opens the address and answers when its sight was painted. The page tells it by its console: whoever asked it from outside would have
 * code of his own compiled in the midst of what is measured.
 */
export async function timeToSight(page: Page, url: string): Promise<number> {
  // A tab behind another draws no frames.
  await page.bringToFront();
  const seen = page.waitForEvent('console', {
    predicate: (message) => message.text().startsWith('sight '),
    timeout: 60_000,
  });
  await page.goto(url, { waitUntil: 'commit' });
  return Number((await seen).text().slice('sight '.length));
}
