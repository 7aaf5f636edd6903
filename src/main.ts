import { connectLasting } from '#contract/lasting-worker.ts';
import { letIn, registerServiceWorker } from '#contract/service-worker.ts';
import { takeNewVersion } from './page/take-new-version.ts';
import { allowOwnScriptUrls } from './page/trusted-script-urls.ts';

allowOwnScriptUrls();
const remote = connectLasting(
  (name) => new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module', name }),
);

const target = document.querySelector('#app');
if (target) {
  // Asked for only now, so that the worker is on its way before the page's own code is read.
  const { startPage } = await import('#ui/screens/start-page.ts');
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
