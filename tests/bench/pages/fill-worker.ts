import type { Requests } from './requests.ts';
import { fillWorld } from './fill-world.ts';
import { measureCrypto } from './measure-crypto.ts';
import { measureStorage } from './measure-storage.ts';

// What the bench may ask of this worker, by the name of the request.
addEventListener('message', ({ data }: MessageEvent<Requests>) => {
  answer(data).then(
    (done) => postMessage({ done }),
    (error: unknown) =>
      postMessage({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});

function answer(request: Requests): Promise<unknown> {
  if (request.name === 'fill') return fillWorld(request);
  return request.name === 'storage' ? measureStorage(request) : measureCrypto();
}
