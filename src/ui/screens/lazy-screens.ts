import { t } from '#i18n/t.svelte.ts';
import { lastScreen } from './last-screen.ts';

type Main = typeof import('./MainScreen.svelte');
type Chat = typeof import('./ChatScreen.svelte');
type Info = typeof import('#ui/features/peers/ChatInfo.svelte');
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
/** The list stands without them. */
export const loadChat = once((): Promise<Chat> => import('./ChatScreen.svelte'));
export const loadInfo = once((): Promise<Info> => import('#ui/features/peers/ChatInfo.svelte'));
export const loadLogin = once((): Promise<Login> => import('./LoginScreen.svelte'));
export const loadHelp = once((): Promise<Help> => withWords(import('./HelpScreen.svelte')));
export const loadLock = once((): Promise<Lock> => withWords(import('./LockScreen.svelte')));
export const loadSettings = once((): Promise<Settings> => withWords(import('./SettingsScreen.svelte')));
export const loadDevices = once((): Promise<Devices> => withWords(import('./DevicesScreen.svelte')));

/** What is opened next, so that no press of the user waits for it. */
export function loadChatSoon(): void {
  // After the frame in which the list is painted.
  requestAnimationFrame(() =>
    setTimeout(() => void Promise.all([loadChat(), loadInfo()]).catch(() => undefined), SOON),
  );
}

/** Milliseconds; by then what came with the first screen has been drawn. */
const SOON = 100;

/** Begins to load the screen this device showed last, while the worker still opens its database. */
export function loadExpectedScreen(storage: Pick<Storage, 'getItem'> | undefined, hasChat: boolean): void {
  const kept = lastScreen(storage);
  if (kept === 'main' && hasChat) loadChat().catch(() => undefined);
  const first = kept === 'lock' ? loadLock : kept === 'main' ? loadMain : loadLogin;
  // While the passcode is typed there is time for what comes behind it.
  const loading = kept === 'lock' ? first().then(loadMain) : first();
  loading.catch(() => undefined);
}
