/** A new version waits until the user takes it: only the page's word lets it in. */
export function takeOverWhenAsked(worker: ServiceWorkerGlobalScope): void {
  worker.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
    if (typeof data === 'object' && data !== null && (data as { type?: unknown }).type === 'SKIP_WAITING') {
      void worker.skipWaiting();
    }
  });
}
