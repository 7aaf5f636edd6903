import { connectLasting } from '#contract/lasting-worker.ts';
import { letIn, registerServiceWorker } from '#contract/service-worker.ts';
import { lastScreen } from '#ui/screens/last-screen.ts';
import { storageOf } from '#ui/screens/storage-of.ts';
import { hasParsed } from './page/has-parsed.ts';
import { takeNewVersion } from './page/take-new-version.ts';
import { allowOwnScriptUrls } from './page/trusted-script-urls.ts';

allowOwnScriptUrls();
const remote = connectLasting(
  (name) => new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module', name }),
);

// Asked for only now, so that the worker is on its way before the page's own code is read.
const page = import('#ui/screens/start-page.ts');
// Read beside it, not after it. What cannot be had now is asked for again when it is to be shown.
if (lastScreen(storageOf(window, 'localStorage')) === 'main')
  import('#ui/screens/MainScreen.svelte').catch(() => undefined);

const { startPage } = await page;
await hasParsed(document);
const target = document.querySelector('#app');
if (target) {
  const { update } = await startPage(remote, window, target);
  // The development server builds none.
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    const { serviceWorker } = navigator;
    registerServiceWorker(serviceWorker, './service-worker.js', (registration) => {
      update.offer(() => takeNewVersion(registration.waiting, letIn));
      // Let in by another tab: what this one would still have to load is gone.
      serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
    }).catch(() => undefined);
  }
}
