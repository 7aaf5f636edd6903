import { OWN_CODES } from '#contract/errors.ts';
import { describe, expect, it } from 'vitest';
import { failureText } from './failure-text.ts';
import { LOCALES } from './locales.ts';
import { t } from './t.svelte.ts';

const LOGIN_CODES = [
  'API_ID_INVALID',
  'API_ID_PUBLISHED_FLOOD',
  'PHONE_NUMBER_INVALID',
  'PHONE_NUMBER_BANNED',
  'PHONE_NUMBER_FLOOD',
  'PHONE_CODE_INVALID',
  'PHONE_CODE_EMPTY',
  'PHONE_CODE_EXPIRED',
  'SESSION_PASSWORD_NEEDED',
  'PASSWORD_HASH_INVALID',
];

describe.each(LOCALES)('failures in %s', (locale) => {
  it('have words of their own for every code of the contract and of the login', async () => {
    await t.load(locale);
    for (const code of [...OWN_CODES, ...LOGIN_CODES]) {
      expect(failureText({ code })).not.toBe(t.errors.unknown({ code }));
      expect(failureText({ code })).not.toContain(code);
    }
  });

  it('tell how long to wait, with and without a number', async () => {
    await t.load(locale);
    expect(failureText({ code: 'FLOOD_WAIT', seconds: 31 })).toContain('31');
    expect(failureText({ code: 'FLOOD_WAIT' })).not.toContain('undefined');
  });

  it('show a code that nobody has words for', async () => {
    await t.load(locale);
    expect(failureText({ code: 'TOPIC_DELETED' })).toContain('TOPIC_DELETED');
    expect(failureText({ code: 'constructor' })).toContain('constructor');
  });
});
