import { Api } from '../tl/api.gen.ts';
import type { SentCode } from '../telegram.ts';
import { toSentCode } from '../to-model/sent-code.ts';
import { accept } from './authorize.ts';
import type { Client } from './client.ts';

/** Asks for a login code (https://core.telegram.org/method/auth.sendCode). */
export async function sendCode(client: Client, phone: string): Promise<SentCode> {
  const { apiId, apiHash } = client;
  const settings = new Api.CodeSettings({});
  return toAnswer(
    client,
    await client.link.call(new Api.auth.SendCode({ phoneNumber: phone, apiId, apiHash, settings })),
  );
}

/** Asks for the code by the next way; the answer's hash replaces the old one (https://core.telegram.org/method/auth.resendCode). */
export async function resendCode(client: Client, phone: string, hash: string): Promise<SentCode> {
  const request = new Api.auth.ResendCode({ phoneNumber: phone, phoneCodeHash: hash });
  return toAnswer(client, await client.link.call(request));
}

/** Telegram may let somebody in whom it remembers, without any code. */
async function toAnswer(client: Client, answer: Api.auth.TypeSentCode): Promise<SentCode> {
  if (answer.className === 'auth.SentCode') return toSentCode(answer);
  const signedIn = await accept(client, answer.authorization);
  return { hash: '', kind: 'unknown', length: 0, signedIn };
}
