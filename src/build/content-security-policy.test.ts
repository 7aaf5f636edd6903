import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, policyHeader } from './content-security-policy.ts';
import { hostFiles, hostHeaders } from './host-headers.ts';

const directives = (policy: string): Map<string, string> =>
  new Map(
    policy.split('; ').map((each) => [each.split(' ')[0] ?? '', each.slice(each.indexOf(' ') + 1)] as const),
  );

const page = directives(contentSecurityPolicy({}, ['a {}']));
const header = directives(policyHeader({}, ['a {}']));

describe('the policy', () => {
  test('runs no script but the app’s own files, and makes none of text', () => {
    expect(page.get('script-src')).toBe("'self'");
    expect(page.get('require-trusted-types-for')).toBe("'script'");
    expect(page.get('default-src')).toBe("'none'");
    for (const value of [...page.values(), ...header.values()])
      expect(value).not.toMatch(/'unsafe-|(?:^| )(?:https?:|\*)(?: |$)/);
  });

  test('knows the inline style by its hash alone', () => {
    expect(page.get('style-src')).toMatch(/^'self' 'sha256-[\w+/]{43}='$/);
  });

  test('connects to Telegram and to a configured server, and nowhere else', () => {
    const telegram = (page.get('connect-src') ?? '').split(' ').slice(1);
    expect(telegram.every((source) => /^wss:\/\/[a-z0-9-]+\.web\.telegram\.org$/.test(source))).toBe(true);
    const own = directives(contentSecurityPolicy({ VITE_TELEGRAM_SERVER: 'ws://127.0.0.1:9/dc{dc}/a' }, []));
    expect(
      own
        .get('connect-src')
        ?.replace(/wss:\S+ ?/g, '')
        .trim(),
    ).toBe("'self' ws://127.0.0.1:9");
  });

  test('as a header lets workers run WebAssembly and nobody show the page in a frame; no more', () => {
    const loosened = [...header].filter(([name, value]) => page.get(name) !== value);
    expect(loosened).toEqual([
      ['script-src', "'self' 'wasm-unsafe-eval'"],
      ['frame-ancestors', "'none'"],
    ]);
  });
});

describe('hosts are told', () => {
  const headers = hostHeaders('the policy');

  test.each(Object.entries(hostFiles('the policy')))('every header, in %s', (_, text) => {
    const lines = text.split('\n').map((line) => line.trim());
    for (const [name, value] of Object.entries(headers))
      expect(
        lines.some((line) => line === `${name}: ${value}` || line.endsWith(`set ${name} "${value}"`)),
      ).toBe(true);
    expect(text).toContain('immutable');
  });

  test('every header but the policy itself in the README’s example', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    for (const [name, value] of Object.entries(headers)) {
      expect(readme).toContain(`add_header ${name} `);
      if (name !== 'Content-Security-Policy') expect(readme).toContain(value);
    }
  });
});
