import type { TelegramOptions } from '#worker/telegram/telegram.ts';

const BROWSERS = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['YaBrowser/', 'Yandex Browser'],
  ['Firefox/', 'Firefox'],
  ['FxiOS/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['CriOS/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iOS'],
  ['iPad', 'iPadOS'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** How this device names itself in Telegram's list of sessions. */
export function deviceInfo(): TelegramOptions['device'] {
  const { userAgent: agent = '', language = 'uz' } = globalThis.navigator ?? {};
  const nameIn = (list: readonly (readonly [string, string])[], otherwise: string) =>
    list.find(([mark]) => agent.includes(mark))?.[1] ?? otherwise;
  return {
    model: `Xabar, ${nameIn(BROWSERS, 'browser')}`,
    system: nameIn(SYSTEMS, 'Web'),
    appVersion: import.meta.env.VITE_APP_VERSION ?? '0',
    language: language || 'uz',
  };
}
