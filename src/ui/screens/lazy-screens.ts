import { t } from '#i18n/t.svelte.ts';

type Main = typeof import('./MainScreen.svelte');
type Login = typeof import('./LoginScreen.svelte');
type Help = typeof import('./HelpScreen.svelte');
type Lock = typeof import('./LockScreen.svelte');
type Settings = typeof import('./SettingsScreen.svelte');
type Devices = typeof import('./DevicesScreen.svelte');

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

/** With the words that the login does not need. */
async function withWords<T>(screen: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([screen, t.loadRest()]);
  return loaded;
}

/** Whoever is signed in never loads the login, and whoever signs in waits for nothing but the login. */
export const loadMain = once((): Promise<Main> => withWords(import('./MainScreen.svelte')));
export const loadLogin = once((): Promise<Login> => import('./LoginScreen.svelte'));
export const loadHelp = once((): Promise<Help> => withWords(import('./HelpScreen.svelte')));
export const loadLock = once((): Promise<Lock> => withWords(import('./LockScreen.svelte')));
export const loadSettings = once((): Promise<Settings> => withWords(import('./SettingsScreen.svelte')));
export const loadDevices = once((): Promise<Devices> => withWords(import('./DevicesScreen.svelte')));

const KEY = 'xabar-screen';

/** Begins to load the screen this device showed last, while the worker still opens its database. */
export function loadExpectedScreen(storage: Pick<Storage, 'getItem'> | undefined): void {
  const kept = storage?.getItem(KEY);
  const first = kept === 'lock' ? loadLock : kept === 'main' ? loadMain : loadLogin;
  // While the passcode is typed there is time for what comes behind it.
  const loading = kept === 'lock' ? first().then(loadMain) : first();
  loading.catch(() => undefined);
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
