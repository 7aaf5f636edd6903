import { CallError } from '#contract/errors.ts';
import { Api } from '../tl/api.gen.ts';
import type { SignInAnswer, Telegram } from '../telegram.ts';
import { authorize } from './authorize.ts';
import type { Client } from './client.ts';

/** Makes an account for a number that has none; the terms the user saw are accepted after it (https://core.telegram.org/method/auth.signUp). */
export async function signUp(client: Client, p: Parameters<Telegram['signUp']>[0]): Promise<SignInAnswer> {
  const request = new Api.auth.SignUp({
    phoneNumber: p.phone,
    phoneCodeHash: p.hash,
    firstName: p.firstName,
    lastName: p.lastName,
  });
  const answer = await authorize(client, () => client.link.call(request));
  if (answer.kind === 'signedIn' && p.termsId !== undefined) await acceptTerms(client, p.termsId);
  return answer;
}

/** The account exists whether or not this gets through: Telegram asks for the terms again when it did not. */
async function acceptTerms(client: Client, termsId: string): Promise<void> {
  try {
    await client.link.call(new Api.help.AcceptTermsOfService({ id: new Api.DataJSON({ data: termsId }) }), {
      idempotent: true,
    });
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
  }
}
