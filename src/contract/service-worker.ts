/** What is needed of `navigator.serviceWorker`. */
export type ServiceWorkers = Pick<ServiceWorkerContainer, 'register'>;

/**
 * Registers the app's service worker and tells of each new version that waits to be let in, now or later. Rejects when the
 * browser refuses it.
 */
export async function registerServiceWorker(
  workers: ServiceWorkers,
  url: string,
  onWaiting: (registration: ServiceWorkerRegistration) => void,
): Promise<void> {
  const registration = await workers.register(url);
  const tell = (): void => {
    if (registration.waiting && registration.active) onWaiting(registration);
  };
  const watch = (): void => {
    registration.installing?.addEventListener('statechange', tell);
  };
  tell();
  watch();
  registration.addEventListener('updatefound', watch);
}

/** The word at which the version that waits takes over; see sw/update.ts. */
export const letIn = (waiting: ServiceWorker): void => waiting.postMessage({ type: 'SKIP_WAITING' });
