import type { EndReason } from '#contract/calls.ts';
import type { AuthStep } from '#model/auth-step.ts';
import type { Connection } from '#model/connection.ts';
import { startPage } from '#ui/screens/start-page.ts';
import { createFakeWorker, DEMO_SERVER, type FakeWorkerOptions } from './fake-worker.ts';

/**
 * The interface without worker or Telegram. `?step=credentials|phone|code|password|signUp|qr`, `?ended=REVOKED`,
 * `?connection=offline|connecting|updating`, `?chats=10000` choose what it begins with; `?update` offers a new version.
 */
const query = new URLSearchParams(location.search);

const STEPS: Readonly<Record<string, AuthStep>> = {
  credentials: { name: 'credentials' },
  phone: { name: 'phone' },
  code: {
    name: 'code',
    phone: '998900000001',
    kind: 'app',
    length: 5,
    resendAt: Date.now() + 45_000,
    nextKind: 'sms',
  },
  password: { name: 'password', hint: 'fasl va yil' },
  signUp: {
    name: 'signUp',
    phone: '998900000006',
    terms: 'Xizmatdan foydalanib, siz spam tarqatmaslikka rozilik bildirasiz.',
  },
  qr: { name: 'qr', url: 'tg://login?token=AQIDBAUGBwgJCgsMDQ4PEA', expiresAt: Date.now() + 30_000 },
};

function optionsOf(): FakeWorkerOptions {
  const step = STEPS[query.get('step') ?? ''];
  const ended = query.get('ended') as EndReason | null;
  const state = query.get('connection') as Connection['state'] | null;
  const chats = Number(query.get('chats') ?? 40);
  return {
    extraChats: chats,
    ...(step && { step }),
    ...(ended && {
      session: { name: 'signedOut', step: { name: 'phone' }, server: DEMO_SERVER, endedBy: ended },
    }),
    ...(state && { connection: { state, since: Date.now() - 3_700_000, retryAt: Date.now() + 20_000 } }),
  };
}

const target = document.querySelector('#app');
if (target) {
  const worker = createFakeWorker(optionsOf());
  const { update } = await startPage(worker.remote, window, target);
  if (query.has('update')) update.offer(() => Promise.resolve(location.reload()));
}
