import { CallError } from '#contract/errors.ts';
import type { WorkerEvent } from '#contract/events.ts';
import type { Handlers } from '#contract/rpc.ts';
import type { Authorization, NewLogin } from '#model/authorization.ts';

export interface FakeDevices {
  readonly newLogins?: readonly NewLogin[];
  /** This device signed in less than a day ago. */
  readonly isFresh?: boolean;
}

type DeviceHandlers = Pick<Handlers, Extract<keyof Handlers, `authorizations.${string}`>>;

const HOUR = 3600;

function aDevice(hash: string, over: Partial<Authorization>): Authorization {
  const now = Math.floor(Date.now() / 1000);
  return {
    hash,
    isCurrent: false,
    isOfficialApp: true,
    isPasswordPending: false,
    isUnconfirmed: false,
    device: 'iPhone 15',
    system: 'iOS 18.4',
    app: 'Telegram iOS',
    appVersion: '11.9',
    createdAt: now - 900 * HOUR,
    activeAt: now - HOUR,
    ip: '192.0.2.7',
    place: 'Toshkent, Oʻzbekiston',
    ...over,
  };
}

const DEVICES: readonly Authorization[] = [
  aDevice('0', {
    isCurrent: true,
    isOfficialApp: false,
    device: 'Chrome 141',
    system: 'Windows 11',
    app: 'Xabar',
    appVersion: '0.1.0',
    activeAt: Math.floor(Date.now() / 1000),
  }),
  aDevice('1001', {}),
  aDevice('1002', {
    device: 'Samsung Galaxy A55',
    system: 'Android 15',
    app: 'Telegram Android',
    place: 'Samarqand, Oʻzbekiston',
    activeAt: Math.floor(Date.now() / 1000) - 40 * HOUR,
  }),
  aDevice('1003', {
    device: 'Desktop',
    system: 'Linux',
    app: 'Telegram Desktop',
    isPasswordPending: true,
    place: '',
    ip: '198.51.100.4',
  }),
];

/** The devices of one account. */
export function fakeAuthorizations(
  emit: (event: WorkerEvent) => void,
  { newLogins = [], isFresh = false }: FakeDevices,
): DeviceHandlers {
  let devices = [
    ...DEVICES,
    ...newLogins.map(({ hash, device, place, date }) =>
      aDevice(hash, { device, place, createdAt: date, activeAt: date, isUnconfirmed: true }),
    ),
  ];
  let logins = newLogins;
  const answered = (hash: string) => {
    logins = logins.filter((login) => login.hash !== hash);
    emit({ type: 'newLogin', hash });
  };
  return {
    'authorizations.list': () => Promise.resolve(devices),
    'authorizations.unconfirmed': () => Promise.resolve(logins),
    'authorizations.end': ({ hash }) => {
      if (isFresh) throw new CallError('FRESH_RESET_AUTHORISATION_FORBIDDEN');
      devices = devices.filter((device) => device.hash !== hash);
      answered(hash);
      return Promise.resolve();
    },
    'authorizations.endOthers': () => {
      if (isFresh) throw new CallError('FRESH_RESET_AUTHORISATION_FORBIDDEN');
      devices = devices.filter((device) => device.isCurrent);
      for (const { hash } of logins) answered(hash);
      return Promise.resolve();
    },
    'authorizations.confirm': ({ hash }) => {
      devices = devices.map((device) =>
        device.hash === hash ? { ...device, isUnconfirmed: false } : device,
      );
      answered(hash);
      return Promise.resolve();
    },
  };
}
