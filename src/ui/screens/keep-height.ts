/** Less than any keyboard takes, more than the bars of a browser. */
const KEYBOARD_PX = 120;

/**
 * iOS lays its keyboard over the page and scrolls the page away under it; this keeps the app as tall as what is seen.
 * Other browsers shrink the page by themselves (`interactive-widget` in index.html). A zoomed page is left alone.
 */
export function keepHeight(window: Window): void {
  const viewport = window.visualViewport;
  const root = window.document.documentElement;
  viewport?.addEventListener('resize', () => {
    const isCovered = viewport.scale === 1 && window.innerHeight - viewport.height > KEYBOARD_PX;
    if (isCovered) root.style.setProperty('--app-height', `${viewport.height}px`);
    else root.style.removeProperty('--app-height');
    if (isCovered) window.scrollTo(0, 0);
  });
}
