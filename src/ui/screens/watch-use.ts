import type { LockGuard } from '#state/lock-guard.svelte.ts';
import { flushSync } from 'svelte';

const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Tells the guard of every sign of somebody at the page, and of its coming and going. Returns how to stop. */
export function watchUse(window: Window, guard: LockGuard): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const touched = () => guard.touched(Date.now());
  for (const sign of SIGNS) window.addEventListener(sign, touched, { passive: true, capture: true, signal });
  const { document } = window;
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') guard.left();
      else guard.cameBack(Date.now());
      // Drawn before the system takes its picture of the page.
      flushSync();
    },
    { signal },
  );
  return () => stop.abort();
}
