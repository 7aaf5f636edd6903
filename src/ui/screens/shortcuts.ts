import type { AppState } from '#state/app.svelte.ts';

/**
 * Alt+Shift with a key, by its place on the keyboard, so that it is the same in every layout: L locks, 1…9 choose an account.
 * Alt+Shift is free in browsers; Ctrl+Shift+L is taken by Edge, Safari and password managers, Alt+1…9 by browsers on Linux.
 * True when the key was one of these.
 */
export function runShortcut(app: AppState, event: KeyboardEvent): boolean {
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || event.repeat) return false;
  if (event.code === 'KeyL' && app.lock.hasPasscode) {
    if (!app.lock.facts?.isLocked) app.lockNow().catch(() => undefined);
    return true;
  }
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
  const account = digit === undefined ? undefined : app.accounts.all[Number(digit) - 1];
  if (!account) return false;
  void app.switchTo(account.id);
  return true;
}
