import { cacheSuite } from '#tests/contract/cache-suite.ts';
import { MemoryCache } from './memory-cache.ts';

const caches = new Map<string, MemoryCache>();

cacheSuite('MemoryCache', async (name) => {
  const cache = caches.get(name) ?? new MemoryCache();
  caches.set(name, cache);
  return cache.reopen();
});
