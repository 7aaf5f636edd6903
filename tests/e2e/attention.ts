import type { Page } from '@playwright/test';

/** The person looks elsewhere: the page is still visible, but has lost the focus. */
export const leave = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.hasFocus = () => false;
    window.dispatchEvent(new Event('blur'));
  });

export const comeBack = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.hasFocus = () => true;
    window.dispatchEvent(new Event('focus'));
  });
