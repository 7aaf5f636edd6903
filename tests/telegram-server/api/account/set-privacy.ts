import { Outgoing } from '../../world/updates.ts';
import { signedIn, type Method } from '../method.ts';
import { plainRules, privacyKeyName, privacyRulesTl } from '../privacy-rules.ts';

/** https://core.telegram.org/method/account.setPrivacy; the user's other devices hear of it. */
export const setPrivacy: Method<'account.setPrivacy'> = (params, call) => {
  const userId = signedIn(call);
  const { world } = call;
  const key = privacyKeyName(params.key);
  const rules = plainRules(params.rules, call, userId);
  world.privacy.set(userId, key, rules);
  const update = { _: 'updatePrivacy' as const, key: { _: key }, rules };
  const out = new Outgoing(world, { userId, session: call.session });
  out.common(userId, update);
  out.flush();
  return privacyRulesTl(rules, call, userId);
};
