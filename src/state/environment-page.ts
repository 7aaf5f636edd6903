import type { PageEvents } from './environment.svelte.ts';

/** Reads a browser's page. iOS tells a woken page by `pageshow` alone, Chrome by `resume`; all are listened to. */
export function pageEvents(window: Window): PageEvents {
  const { document, navigator } = window;
  return {
    read: () => ({
      isVisible: document.visibilityState === 'visible',
      isFocused: document.hasFocus(),
      isOnline: navigator.onLine,
    }),
    watch(onchange) {
      let wasHidden = document.visibilityState === 'hidden';
      const changed = () => onchange(false);
      const resumed = () => onchange(true);
      for (const name of ['focus', 'blur', 'online', 'offline']) window.addEventListener(name, changed);
      window.addEventListener('pageshow', resumed);
      document.addEventListener('resume', resumed);
      document.addEventListener('freeze', changed);
      document.addEventListener('visibilitychange', () => {
        const isHidden = document.visibilityState === 'hidden';
        onchange(wasHidden && !isHidden);
        wasHidden = isHidden;
      });
    },
  };
}
