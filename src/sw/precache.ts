import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** Keeps the whole app on the device and answers every navigation with it, network or none. */
export function serveShell(files: readonly (string | PrecacheEntry)[]): void {
  cleanupOutdatedCaches();
  precacheAndRoute([...files]);
  registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));
}
