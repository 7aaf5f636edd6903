import 'fake-indexeddb/auto';
import { cacheSuite } from '#tests/contract/cache-suite.ts';
import { createSealer } from '#worker/vault/create-sealer.ts';
import { openCache } from './open-cache.ts';

const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

cacheSuite('the cache over IndexedDB', (name) => openCache({ name, sealer: createSealer(key) }));
