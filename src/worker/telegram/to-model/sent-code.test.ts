import { Api } from '../tl/api.gen.ts';
import { describe, expect, it } from 'vitest';
import { toSentCode } from './sent-code.ts';

const sent = (type: Api.auth.TypeSentCodeType, fields: Record<string, unknown> = {}) =>
  toSentCode(new Api.auth.SentCode({ type, phoneCodeHash: 'h', ...fields }));

describe('toSentCode', () => {
  it('tells the way, its length, the next way and when', () => {
    const nextType = new Api.auth.CodeTypeSms();
    expect(sent(new Api.auth.SentCodeTypeApp({ length: 5 }), { nextType, timeout: 60 })).toEqual({
      hash: 'h',
      kind: 'app',
      length: 5,
      nextKind: 'sms',
      timeout: 60,
    });
  });

  it.each([
    [new Api.auth.SentCodeTypeEmailCode({ emailPattern: 'a***@b.uz', length: 6 }), 'email', 'a***@b.uz', 6],
    [new Api.auth.SentCodeTypeMissedCall({ prefix: '+44', length: 4 }), 'missedCall', '+44', 4],
    [new Api.auth.SentCodeTypeFlashCall({ pattern: '+7*' }), 'flashCall', '+7*', 0],
    [new Api.auth.SentCodeTypeSmsWord({ beginning: 'k' }), 'word', 'k', 0],
    [
      new Api.auth.SentCodeTypeFragmentSms({ url: 'https://fragment.com/x', length: 5 }),
      'fragment',
      'https://fragment.com/x',
      5,
    ],
    [new Api.auth.SentCodeTypeSetUpEmailRequired({}), 'unknown', 'auth.SentCodeTypeSetUpEmailRequired', 0],
  ] as const)('%#: $className', (type, kind, hint, length) => {
    expect(sent(type)).toEqual({ hash: 'h', kind, hint, length });
  });
});
