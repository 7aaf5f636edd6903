import { expect, it } from 'vitest';
import { aChat } from '#tests/builders/a-chat.ts';
import { MemoryCache } from '#tests/fakes/memory-cache.ts';
import { fenceCache } from './fence-cache.ts';

it('lets everybody read, and nobody write once the lock is another’s', async () => {
  const cache = new MemoryCache();
  let isHeld = true;
  const fenced = fenceCache(cache, { isHeld: async () => isHeld });
  await fenced.commit({ chats: [aChat({ id: 'u1' })] });
  isHeld = false;
  await expect(fenced.commit({ chats: [aChat({ id: 'u2' })] })).rejects.toMatchObject({
    code: 'WORKER_GONE',
  });
  await expect(fenced.sweepExpired(0)).rejects.toMatchObject({ code: 'WORKER_GONE' });
  await expect(fenced.destroy()).rejects.toMatchObject({ code: 'WORKER_GONE' });
  expect((await cache.allChats()).map(({ id }) => id)).toEqual(['u1']);
  expect((await fenced.chat('u1'))?.id).toBe('u1');
});
