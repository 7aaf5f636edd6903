import { OWN_CODES } from '#contract/errors.ts';
import { behaviourOf, isWait, knownErrors } from '#model/telegram-errors.ts';
import { describe, expect, it } from 'vitest';
import { failureText, waitingText } from './failure-text.ts';
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

  it('have words of their own for whatever a user can be told of the table of codes', async () => {
    await t.load(locale);
    const silent = ['moved', 'retry', 'done'];
    for (const code of knownErrors().filter((known) => !silent.includes(behaviourOf(known)))) {
      expect(failureText({ code })).not.toContain(code);
    }
  });

  it('say of a message that waits how long, for every wait of the table', async () => {
    await t.load(locale);
    const texts = knownErrors()
      .filter(isWait)
      .map((code) => waitingText(code, 31));
    for (const text of [...texts, waitingText('TIMEOUT', 31)]) expect(text).toContain('31');
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('name the code of a fault of the server’s, without calling it a refusal', async () => {
    await t.load(locale);
    expect(failureText({ code: 'RPC_MCGET_FAIL' })).toBe(t.errors.trouble({ code: 'RPC_MCGET_FAIL' }));
    expect(failureText({ code: 'RPC_MCGET_FAIL' })).toContain('RPC_MCGET_FAIL');
  });

  it('show a code that nobody has words for', async () => {
    await t.load(locale);
    expect(failureText({ code: 'NOBODY_HAS_SEEN_THIS' })).toContain('NOBODY_HAS_SEEN_THIS');
    expect(failureText({ code: 'constructor' })).toContain('constructor');
  });
});
