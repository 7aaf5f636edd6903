import type { LockGuard } from '#state/lock-guard.svelte.ts';
import { flushSync } from 'svelte';

const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Tells the guard of every sign of somebody at the page, and of its coming and going. Returns how to stop. */
export function watchUse(window: Window, guard: LockGuard): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const touched = () => guard.touched(Date.now());
  for (const sign of SIGNS) window.addEventListener(sign, touched, { passive: true, capture: true, signal });
  watchChoosing(window, guard, signal);
  watchSight(window, guard, signal);
  return () => stop.abort();
}

/** A field for files opens the system's chooser when it is clicked, by the user or by the app. */
function watchChoosing(window: Window, guard: LockGuard, signal: AbortSignal): void {
  const options = { capture: true, signal };
  const onField = (tell: () => void) => (event: Event) => {
    const { target } = event;
    if (target instanceof HTMLInputElement && target.type === 'file') tell();
  };
  const chosen = onField(() => guard.hasChosen());
  window.addEventListener(
    'click',
    onField(() => guard.chooses()),
    options,
  );
  for (const end of ['change', 'cancel']) window.addEventListener(end, chosen, options);
}

function watchSight(window: Window, guard: LockGuard, signal: AbortSignal): void {
  const { document } = window;
  // A page that is loaded anew or closed is hidden on its way out. Its keys go with it; other tabs are not left by that.
  let isGoing = false;
  window.addEventListener('pagehide', ({ persisted }) => (isGoing = !persisted), { signal });
  window.addEventListener('pageshow', () => (isGoing = false), { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') guard.cameBack(Date.now());
      else if (!isGoing) guard.left(Date.now());
      // Drawn before the system takes its picture of the page.
      flushSync();
    },
    { signal },
  );
}
