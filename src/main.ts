import { connectLasting } from '#contract/lasting-worker.ts';
import { takeNewVersion } from './page/take-new-version.ts';
import { allowOwnScriptUrls } from './page/trusted-script-urls.ts';
import { startPage } from '#ui/screens/start-page.ts';
import { registerSW } from 'virtual:pwa-register';

allowOwnScriptUrls();
const remote = connectLasting((name) => {
  const worker = new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module', name });
  // A script that cannot be loaded gives a plain event; errors inside a running worker have a message and are its own affair.
  worker.addEventListener('error', (event) => {
    if (!(event instanceof ErrorEvent) || event.message === '') remote.close();
  });
  return worker;
});

const target = document.querySelector('#app');
if (target) {
  const { update } = await startPage(remote, window, target);
  let registration: ServiceWorkerRegistration | undefined;
  const letIn = registerSW({
    onRegisteredSW: (_, registered) => (registration = registered),
    onNeedRefresh: () => update.offer(() => takeNewVersion(registration, letIn)),
  });
}
