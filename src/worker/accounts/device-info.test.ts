import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceInfo } from './device-info.ts';

afterEach(() => vi.unstubAllGlobals());

const on = (userAgent: string, language = 'uz') => {
  vi.stubGlobal('navigator', { userAgent, language });
  return deviceInfo();
};
const like = (system: string, browser: string) =>
  `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) ${browser} Safari/537.36`;

describe('how this device is named among the sessions', () => {
  it.each([
    [like('Windows NT 10.0; Win64; x64', 'Chrome/130.0.0.0'), 'Xabar, Chrome', 'Windows'],
    [like('Windows NT 10.0; Win64; x64', 'Chrome/130.0.0.0 Edg/130.0.0.0'), 'Xabar, Edge', 'Windows'],
    [like('X11; Linux x86_64', 'Chrome/128.0.0.0 YaBrowser/24.10'), 'Xabar, Yandex Browser', 'Linux'],
    [like('Linux; Android 14; SM-A546B', 'Chrome/130.0.0.0 Mobile'), 'Xabar, Chrome', 'Android'],
    [like('iPhone; CPU iPhone OS 17_5 like Mac OS X', 'Version/17.5 Mobile'), 'Xabar, Safari', 'iOS'],
    [like('iPhone; CPU iPhone OS 17_5 like Mac OS X', 'CriOS/130.0 Mobile'), 'Xabar, Chrome', 'iOS'],
    [like('iPhone; CPU iPhone OS 17_5 like Mac OS X', 'FxiOS/131.0 Mobile'), 'Xabar, Firefox', 'iOS'],
    [like('Macintosh; Intel Mac OS X 10_15_7', 'Version/17.5'), 'Xabar, Safari', 'macOS'],
    [
      'Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0',
      'Xabar, Firefox',
      'Linux',
    ],
    ['something nobody knows', 'Xabar, browser', 'Web'],
  ])('%s', (agent, model, system) => {
    expect(on(agent)).toMatchObject({ model, system });
  });

  it('says the language of the browser, and the version of the app', () => {
    expect(on('', 'ru-RU').language).toBe('ru-RU');
    expect(on('', '').language).toBe('uz');
    expect(on('').appVersion).toMatch(/^\d/);
  });
});
