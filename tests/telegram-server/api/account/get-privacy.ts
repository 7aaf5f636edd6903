import { signedIn, type Method } from '../method.ts';
import { privacyKeyName, privacyRulesTl } from '../privacy-rules.ts';

/** https://core.telegram.org/method/account.getPrivacy */
export const getPrivacy: Method<'account.getPrivacy'> = (params, call) => {
  const userId = signedIn(call);
  return privacyRulesTl(call.world.privacy.rules(userId, privacyKeyName(params.key)), call, userId);
};
