import type { ServerInfo, SessionState } from '#contract/calls.ts';
import { CallError } from '#contract/errors.ts';
import type { WorkerEvent } from '#contract/events.ts';
import type { Handlers } from '#contract/rpc.ts';
import type { AuthStep } from '#model/auth-step.ts';
import { SELF } from './fake-world.ts';

export interface FakeSession {
  state: SessionState;
  readonly server: ServerInfo;
}

type AuthHandlers = Pick<Handlers, Extract<keyof Handlers, `auth.${string}` | `session.${string}`>>;
type OwnHandlers = Omit<AuthHandlers, 'session.open' | 'session.environment' | 'session.logOut'>;

const QR_LASTS_MS = 30_000;

/**
 * A login that takes any number and any code but these: numbers ending in 07 are banned, 06 are new, 09 must wait; code
 * 00000 is wrong, 99999 has expired; numbers ending in 02 ask for the password "bahor2026".
 */
export function fakeAuth(
  account: string,
  session: FakeSession,
  emit: (event: WorkerEvent) => void,
): OwnHandlers {
  let qr: ReturnType<typeof setTimeout> | undefined;

  const step = (): AuthStep => {
    if (session.state.name !== 'signedOut') throw new CallError('BAD_INPUT');
    return session.state.step;
  };
  const go = (next: AuthStep): Promise<AuthStep> => {
    clearTimeout(qr);
    if (session.state.name === 'signedOut') session.state = { ...session.state, step: next };
    return Promise.resolve(next);
  };
  const finish = (): Promise<AuthStep> => {
    session.state = { name: 'signedIn', account, selfId: SELF, server: session.server };
    emit({ type: 'session', session: session.state });
    return Promise.resolve({ name: 'done' });
  };
  const showQr = (): Promise<AuthStep> => {
    const next = go({
      name: 'qr',
      url: `tg://login?token=${btoa(String(Date.now()))}`,
      expiresAt: Date.now() + QR_LASTS_MS,
    });
    qr = setTimeout(
      () => void showQr().then((fresh) => emit({ type: 'authStep', step: fresh })),
      QR_LASTS_MS,
    );
    return next;
  };

  return {
    'auth.setCredentials': ({ apiId, apiHash }) => {
      if (!/^\d+$/.test(apiId) || !/^[0-9a-f]{32}$/i.test(apiHash)) throw new CallError('API_ID_INVALID');
      return go({ name: 'phone' });
    },
    'auth.sendCode': ({ phone }) => sendCode(phone, go),
    'auth.resendCode': () => {
      const now = step();
      if (now.name !== 'code') throw new CallError('BAD_INPUT');
      const { resendAt: _, nextKind: __, ...rest } = now;
      return go({ ...rest, kind: now.nextKind ?? 'sms' });
    },
    'auth.submitCode': ({ code }) => {
      const now = step();
      if (now.name !== 'code') throw new CallError('BAD_INPUT');
      if (code === '00000') throw new CallError('PHONE_CODE_INVALID');
      if (code === '99999') throw new CallError('PHONE_CODE_EXPIRED');
      if (now.phone.endsWith('02')) return go({ name: 'password', hint: 'fasl va yil' });
      if (now.phone.endsWith('06')) return go({ name: 'signUp', phone: now.phone, terms: TERMS });
      return finish();
    },
    'auth.submitPassword': ({ password }) => {
      if (password !== 'bahor2026') throw new CallError('PASSWORD_HASH_INVALID');
      return finish();
    },
    'auth.signUp': ({ firstName }) => {
      if (firstName === '') throw new CallError('FIRSTNAME_INVALID');
      return finish();
    },
    'auth.startQr': () => showQr(),
    'auth.back': () => go(step().name === 'phone' ? { name: 'credentials' } : { name: 'phone' }),
    'session.chooseServer': ({ kind }) => {
      const server = { ...session.server, kind };
      session.state = { name: 'signedOut', step: { name: 'phone' }, server };
      return Promise.resolve(session.state);
    },
  };
}

const TERMS =
  'Xizmatdan foydalanib, siz spam tarqatmaslikka va qonunlarga rioya qilishga rozilik bildirasiz.';

function sendCode(phone: string, go: (step: AuthStep) => Promise<AuthStep>): Promise<AuthStep> {
  const digits = phone.replace(/\D/g, '');
  if (digits.length < 7) throw new CallError('PHONE_NUMBER_INVALID');
  if (digits.endsWith('07')) throw new CallError('PHONE_NUMBER_BANNED');
  if (digits.endsWith('09')) throw new CallError('FLOOD_WAIT', { seconds: 95 });
  const email = digits.endsWith('04');
  return go({
    name: 'code',
    phone: digits,
    kind: email ? 'email' : 'app',
    length: 5,
    ...(email && { hint: 'ma***@example.org' }),
    resendAt: Date.now() + 60_000,
    nextKind: 'sms',
  });
}
