import { Api } from '../tl/api.gen.ts';
import type { SignInAnswer, Telegram } from '../telegram.ts';
import { authorize } from './authorize.ts';
import type { Client } from './client.ts';

/** Hands in the login code; one that came by e-mail goes in as such (https://core.telegram.org/method/auth.signIn). */
export function signIn(client: Client, p: Parameters<Telegram['signIn']>[0]): Promise<SignInAnswer> {
  const request = new Api.auth.SignIn({
    phoneNumber: p.phone,
    phoneCodeHash: p.hash,
    ...(p.isEmail
      ? { emailVerification: new Api.EmailVerificationCode({ code: p.code }) }
      : { phoneCode: p.code }),
  });
  return authorize(client, () => client.link.call(request));
}
