/** Hands the request of the bench (`fill`, called in this page) to a worker and answers with what it answers. */
async function fill(request: unknown): Promise<unknown> {
  const worker = new Worker(new URL('./fill-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<{ done?: unknown; failed?: string }>) => {
      worker.terminate();
      if (data.failed === undefined) resolve(data.done);
      else reject(new Error(data.failed));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(request);
  });
}

Object.assign(globalThis, { fill });
