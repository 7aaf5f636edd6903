/** Keeps the floor's two files, as the app's service worker keeps the app. */
const FILES = ['./', './page.js', './database.js'];

addEventListener('install', (event) => {
  const keep = async (): Promise<void> => {
    const cache = await caches.open('bench-floor');
    for (const file of FILES) await cache.add(file).catch(() => undefined);
  };
  (event as unknown as { waitUntil(work: Promise<void>): void }).waitUntil(keep());
});

addEventListener('fetch', (event) => {
  const { request, respondWith } = event as unknown as {
    readonly request: Request;
    respondWith(answer: Promise<Response>): void;
  };
  const answer = async (): Promise<Response> => (await caches.match(request)) ?? fetch(request);
  respondWith.call(event, answer());
});
