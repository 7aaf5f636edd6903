import type { Remote } from '#contract/rpc.ts';
import { isLocale, pickLocale } from '#i18n/locales.ts';
import { t } from '#i18n/t.svelte.ts';
import { AppState } from '#state/app.svelte.ts';
import { pageEvents } from '#state/environment-page.ts';
import { InstallOffer } from '#ui/features/install/install-offer.svelte.ts';
import { UpdateOffer } from '#ui/features/notices/update-offer.svelte.ts';
import '#ui/styles/tokens.css';
import '#ui/styles/reset.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { expectScreen } from './last-screen.ts';
import { loadExpectedScreen } from './lazy-screens.ts';
import { keepHeight } from './keep-height.ts';
import { keepBadge } from './keep-badge.ts';
import { storageOf } from './storage-of.ts';

export interface Page {
  readonly app: AppState;
  readonly update: UpdateOffer;
}

/**
 * Puts the app into the page. The words of the language and the worker's first answer are waited for at the same time;
 * until the words are there, the frame of index.html stands.
 */
export async function startPage(remote: Remote, window: Window, target: Element): Promise<Page> {
  const storage = storageOf(window, 'localStorage');
  const app = new AppState(remote, {
    bar: window,
    page: pageEvents(window),
    storage,
    tab: storageOf(window, 'sessionStorage'),
    reload: () => window.location.reload(),
  });
  const words = loadWords(app.preferences.locale, window.navigator.languages);
  // The rest of its words is that of the language just chosen.
  loadExpectedScreen(storage, app.router.chatId !== undefined);
  const update = new UpdateOffer();
  const install = new InstallOffer(window);
  keepHeight(window);
  keepBadge(remote, window.navigator);
  remote.subscribe((event) => {
    if (event.type === 'session') expectScreen(storage, event.session.name, app.lock.hasPasscode);
    if (event.type === 'lock' && app.session.name)
      expectScreen(storage, app.session.name, event.lock.hasPasscode);
    // Asked once, when there is something worth keeping; the browser may refuse.
    if (event.type === 'session' && event.session.name === 'signedIn')
      void window.navigator.storage?.persist?.().catch(() => false);
  });
  const opening = app.open();
  await words;
  target.replaceChildren();
  mount(App, { target, props: { app, install, update } });
  await opening;
  if (app.session.name) expectScreen(storage, app.session.name, app.lock.hasPasscode);
  return { app, update };
}

/** The login's words in the chosen language, or the browser's; in Uzbek where they cannot be fetched, offline after a change of version. */
async function loadWords(chosen: string | undefined, languages: readonly string[]): Promise<void> {
  const locale = isLocale(chosen) ? chosen : pickLocale(languages);
  await t.loadFirst(locale).catch(() => t.loadFirst('uz'));
}
