import type { Type } from '../tl/schema.gen.ts';
import type { PrivacyKeyName } from '../world/privacy.ts';
import type { Call } from './method.ts';

/** The key that an `InputPrivacyKey` names. */
export function privacyKeyName(key: Type['InputPrivacyKey']): PrivacyKeyName {
  return key._.replace('inputPrivacyKey', 'privacyKey') as PrivacyKeyName;
}

/** Rules as they are kept: people by their ids. */
export function plainRules(
  rules: Type['InputPrivacyRule'][],
  call: Call,
  userId: bigint,
): Type['PrivacyRule'][] {
  return rules.map((rule) => {
    const name = rule._.replace('inputPrivacyValue', 'privacyValue');
    if ('users' in rule) {
      const users = rule.users.map((user) => call.world.users.resolve(user, userId).id);
      return { _: name, users } as Type['PrivacyRule'];
    }
    if ('chats' in rule) return { _: name, chats: rule.chats } as Type['PrivacyRule'];
    return { _: name } as Type['PrivacyRule'];
  });
}

/** See https://core.telegram.org/constructor/account.privacyRules */
export function privacyRulesTl(
  rules: Type['PrivacyRule'][],
  call: Call,
  userId: bigint,
): Type['account.PrivacyRules'] {
  const named = rules.flatMap((rule) => ('users' in rule ? rule.users : []));
  return { _: 'account.privacyRules', rules, chats: [], users: call.world.users.toTlList(named, userId) };
}
