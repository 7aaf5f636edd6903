type Main = typeof import('./MainScreen.svelte');
type Login = typeof import('./LoginScreen.svelte');
type Help = typeof import('./HelpScreen.svelte');

/** Keeps what was loaded; a failed load may be tried again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** Whoever is signed in never loads the login, and whoever signs in waits for nothing but the login. */
export const loadMain = once((): Promise<Main> => import('./MainScreen.svelte'));
export const loadLogin = once((): Promise<Login> => import('./LoginScreen.svelte'));
export const loadHelp = once((): Promise<Help> => import('./HelpScreen.svelte'));

const KEY = 'xabar-screen';

/** Begins to load the screen this device showed last, while the worker still opens its database. */
export function loadExpectedScreen(storage: Pick<Storage, 'getItem'> | undefined): void {
  const load = storage?.getItem(KEY) === 'main' ? loadMain : loadLogin;
  load().catch(() => undefined);
}

/** Remembers which screen to expect; nothing is kept for somebody who is signed out. */
export function expectScreen(
  storage: Pick<Storage, 'setItem' | 'removeItem'> | undefined,
  isSignedIn: boolean,
): void {
  if (isSignedIn) storage?.setItem(KEY, 'main');
  else storage?.removeItem(KEY);
}
