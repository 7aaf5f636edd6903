import type { Authorization } from '#model/authorization.ts';
import type { Api } from '../tl/api.gen.ts';
import { convertEach, count, decimal, flag, text } from './field.ts';

/** This device first, then the latest used (https://core.telegram.org/constructor/account.authorizations). */
export function toAuthorizations(answer: Api.account.TypeAuthorizations): readonly Authorization[] {
  return convertEach(answer.authorizations, toAuthorization).sort(
    (a, b) => Number(b.isCurrent) - Number(a.isCurrent) || b.activeAt - a.activeAt,
  );
}

const toAuthorization = (tl: Api.TypeAuthorization): Authorization => ({
  hash: decimal(tl.hash),
  isCurrent: flag(tl.current),
  isOfficialApp: flag(tl.officialApp),
  isPasswordPending: flag(tl.passwordPending),
  isUnconfirmed: flag(tl.unconfirmed),
  device: text(tl.deviceModel),
  system: joined(' ', tl.platform, tl.systemVersion),
  app: text(tl.appName),
  appVersion: text(tl.appVersion),
  createdAt: count(tl.dateCreated),
  activeAt: count(tl.dateActive),
  ip: text(tl.ip),
  place: joined(', ', tl.country, tl.region),
});

/** Apps often name the platform in the version again. */
function joined(separator: string, one: unknown, other: unknown): string {
  const [a, b] = [text(one), text(other)];
  return b.startsWith(a) ? b : [a, b].filter((part) => part !== '').join(separator);
}
