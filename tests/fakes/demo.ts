import type { EndReason } from '#contract/calls.ts';
import type { AuthStep } from '#model/auth-step.ts';
import type { Connection } from '#model/connection.ts';
import type { NewLogin } from '#model/authorization.ts';
import { startPage } from '#ui/screens/start-page.ts';
import { createFakeWorker, DEMO_SERVER, type FakeWorkerOptions } from './fake-worker.ts';
import type { FakePasscode } from './fake-vault.ts';

/**
 * The interface without worker or Telegram. `?step=credentials|phone|code|password|signUp|qr`, `?ended=REVOKED`,
 * `?connection=offline|connecting|updating`, `?chats=10000`, `?beside=Kamola,Jasur` choose what it begins with; `?update` offers
 * a new version, `?locked=2468` (or words) asks for a passcode, `?passcode=2468` has one, `?wait` makes it wait, `?newLogin` asks
 * about a device.
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

function passcodeOf(): FakePasscode | undefined {
  const passcode = query.get('locked') ?? query.get('passcode');
  if (!passcode) return undefined;
  return {
    passcode,
    kind: /^\d+$/.test(passcode) ? 'pin' : 'text',
    isLocked: query.has('locked'),
    ...(query.has('wait') && { failures: 7, retryAt: Date.now() + 300_000, options: { wipeAfter: 10 } }),
  };
}

function optionsOf(): FakeWorkerOptions {
  const step = STEPS[query.get('step') ?? ''];
  const ended = query.get('ended') as EndReason | null;
  const state = query.get('connection') as Connection['state'] | null;
  const chats = Number(query.get('chats') ?? 40);
  const passcode = passcodeOf();
  const login: NewLogin = {
    hash: '1009',
    device: 'Pixel 9',
    place: 'Fargʻona, Oʻzbekiston',
    date: Math.floor(Date.now() / 1000) - 240,
  };
  return {
    extraChats: chats,
    ...(passcode && { passcode }),
    ...(query.has('beside') && { beside: query.get('beside')?.split(',') ?? [] }),
    ...(query.has('newLogin') && { newLogins: [login] }),
    isFresh: query.has('fresh'),
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
