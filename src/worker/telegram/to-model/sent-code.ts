import type { CodeKind } from '#model/auth-step.ts';
import type { Api } from '../tl/api.gen.ts';
import type { SentCode } from '../telegram.ts';
import { count, optionalCount, optionalText, present, text } from './field.ts';

/** https://core.telegram.org/constructor/auth.sentCode */
export function toSentCode(sent: Api.auth.SentCode): SentCode {
  return present({
    hash: text(sent.phoneCodeHash),
    ...toWay(sent.type),
    nextKind: toNextKind(sent.nextType),
    timeout: optionalCount(sent.timeout),
  });
}

interface Way {
  readonly kind: CodeKind;
  readonly length: number;
  readonly hint?: string;
}

/** https://core.telegram.org/type/auth.SentCodeType; one that cannot be used here is `unknown`, its name in the hint. */
function toWay(type: Api.auth.TypeSentCodeType): Way {
  switch (type?.className) {
    case 'auth.SentCodeTypeApp':
      return { kind: 'app', length: count(type.length) };
    case 'auth.SentCodeTypeSms':
      return { kind: 'sms', length: count(type.length) };
    case 'auth.SentCodeTypeCall':
      return { kind: 'call', length: count(type.length) };
    case 'auth.SentCodeTypeFlashCall':
      return withHint({ kind: 'flashCall', length: 0 }, type.pattern);
    case 'auth.SentCodeTypeMissedCall':
      return withHint({ kind: 'missedCall', length: count(type.length) }, type.prefix);
    case 'auth.SentCodeTypeEmailCode':
      return withHint({ kind: 'email', length: count(type.length) }, type.emailPattern);
    case 'auth.SentCodeTypeFragmentSms':
      return withHint({ kind: 'fragment', length: count(type.length) }, type.url);
    case 'auth.SentCodeTypeSmsWord':
      return withHint({ kind: 'word', length: 0 }, type.beginning);
    case 'auth.SentCodeTypeSmsPhrase':
      return withHint({ kind: 'phrase', length: 0 }, type.beginning);
    default:
      return withHint({ kind: 'unknown', length: 0 }, type?.className);
  }
}

const withHint = (way: Way, hint: string | null | undefined): Way =>
  present({ ...way, hint: optionalText(hint) });

const NEXT: Readonly<Partial<Record<Api.auth.TypeCodeType['className'], CodeKind>>> = {
  'auth.CodeTypeSms': 'sms',
  'auth.CodeTypeCall': 'call',
  'auth.CodeTypeFlashCall': 'flashCall',
  'auth.CodeTypeMissedCall': 'missedCall',
  'auth.CodeTypeFragmentSms': 'fragment',
};

const toNextKind = (type: Api.auth.TypeCodeType | null | undefined): CodeKind | undefined =>
  type ? (NEXT[type.className] ?? 'unknown') : undefined;
