import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare global {
  interface ServiceWorkerGlobalScope {
    /** Filled in by the build: every file of the app with its revision. */
    readonly __WB_MANIFEST: PrecacheEntry[];
  }
}

/** Keeps the whole app on the device and answers every navigation with it, network or none. */
export function serveShell(files: PrecacheEntry[]): void {
  cleanupOutdatedCaches();
  precacheAndRoute(files);
  registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));
}
