import { Api } from '../tl/api.gen.ts';
import { decimalToLong } from '../to-tl/long.ts';
import type { Client } from './client.ts';

/** Logs another device out; "0" is refused by Telegram (https://core.telegram.org/method/account.resetAuthorization). */
export async function endAuthorization(client: Client, hash: string): Promise<void> {
  await client.link.call<boolean>(new Api.account.ResetAuthorization({ hash: decimalToLong(hash) }));
}

/** Logs all other devices out (https://core.telegram.org/method/auth.resetAuthorizations). */
export async function endOtherAuthorizations(client: Client): Promise<void> {
  await client.link.call<boolean>(new Api.auth.ResetAuthorizations());
}

/** The new login was the user's own (https://core.telegram.org/method/account.changeAuthorizationSettings). */
export async function confirmAuthorization(client: Client, hash: string): Promise<void> {
  const request = new Api.account.ChangeAuthorizationSettings({ hash: decimalToLong(hash), confirmed: true });
  await client.link.call<boolean>(request, { idempotent: true });
}

/** Login codes that the user is about to hand to others open nothing from now on (https://core.telegram.org/api/auth). */
export async function invalidateCodes(client: Client, codes: readonly string[]): Promise<void> {
  const request = new Api.account.InvalidateSignInCodes({ codes: [...codes] });
  await client.link.call<boolean>(request, { idempotent: true });
}
