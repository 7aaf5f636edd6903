type Screen = 'main' | 'lock' | 'login';

const KEY = 'xabar-screen';

/** The screen this device showed last, which a start will most likely show again. */
export function lastScreen(storage: Pick<Storage, 'getItem'> | undefined): Screen {
  const kept = storage?.getItem(KEY);
  return kept === 'lock' || kept === 'main' ? kept : 'login';
}

/** Remembers which screen to expect; nothing is kept for somebody who is signed out. With a passcode a start asks for it. */
export function expectScreen(
  storage: Pick<Storage, 'setItem' | 'removeItem'> | undefined,
  session: 'locked' | 'signedOut' | 'signedIn',
  hasPasscode: boolean,
): void {
  if (session === 'signedOut' && !hasPasscode) storage?.removeItem(KEY);
  else storage?.setItem(KEY, hasPasscode || session === 'locked' ? 'lock' : 'main');
}
