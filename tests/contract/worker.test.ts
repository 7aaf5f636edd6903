import { createFakeWorker } from '#tests/fakes/fake-worker.ts';
import { openTelegram } from '#tests/telegram-server/open-telegram.ts';
import { aClient, DILNOZA, signIn } from './a-client.ts';
import { workerSuite } from './worker-suite.ts';

workerSuite('the real worker', async () => {
  const telegram = await openTelegram({ dialogs: 30, messages: 600 });
  const client = await aClient(telegram.server, 'conformance');
  await signIn(client, DILNOZA);
  return {
    remote: client.remote,
    async close() {
      await client.close();
      await telegram.close();
    },
  };
});

workerSuite('the fake worker', async () => {
  const fake = createFakeWorker({ mediaStepMs: 0, confirmAfterMs: 0 });
  return { remote: fake.remote, close: async () => fake.close() };
});
