import { CallError } from '#contract/errors.ts';
import { Api } from '../tl/api.gen.ts';
import type { SignInAnswer } from '../telegram.ts';
import { optionalText, present, text } from '../to-model/field.ts';
import { toUserRecord } from '../to-model/user.ts';
import { learnSelf, type Client } from './client.ts';
import { isCode } from './is-code.ts';

/**
 * Runs a request that signs in. A second factor that is missing is an answer, not an error; on success the key is kept as
 * authorized before the promise settles. https://core.telegram.org/api/auth
 */
export async function authorize(
  client: Client,
  ask: () => Promise<Api.auth.TypeAuthorization>,
): Promise<SignInAnswer> {
  try {
    return await accept(client, await ask());
  } catch (error) {
    if (!isCode(error, 'SESSION_PASSWORD_NEEDED')) throw error;
    return passwordNeeded(client);
  }
}

/** The step after SESSION_PASSWORD_NEEDED, with the user's own hint. */
export async function passwordNeeded(client: Client): Promise<SignInAnswer> {
  const { hint } = await client.link.call(new Api.account.GetPassword());
  return { kind: 'passwordNeeded', hint: text(hint) };
}

/** Takes an authorization that Telegram gave. Fails with INTERNAL when it names nobody. */
export async function accept(client: Client, answer: Api.auth.TypeAuthorization): Promise<SignInAnswer> {
  if (answer.className === 'auth.AuthorizationSignUpRequired') {
    const { termsOfService } = answer;
    return present({
      kind: 'signUpRequired' as const,
      terms: optionalText(termsOfService?.text),
      termsId: optionalText(termsOfService?.id?.data),
    });
  }
  const self = toUserRecord(answer.user);
  if (!self) throw new CallError('INTERNAL');
  learnSelf(client, [self]);
  await client.link.markAuthorized();
  return { kind: 'signedIn', self };
}
