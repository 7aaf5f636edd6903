import type { Requests } from './requests.ts';
import { fillWorld } from './fill-world.ts';
import { measureStorage } from './measure-storage.ts';

// What the bench may ask of this worker, by the name of the request.
addEventListener('message', ({ data }: MessageEvent<Requests>) => {
  const answer = data.name === 'fill' ? fillWorld(data) : measureStorage(data);
  answer.then(
    (done) => postMessage({ done }),
    (error: unknown) =>
      postMessage({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
