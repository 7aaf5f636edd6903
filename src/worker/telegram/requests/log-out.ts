import { Api } from '../tl/api.gen.ts';
import type { Client } from './client.ts';

/**
 * Ends the authorization on Telegram's side (https://core.telegram.org/method/auth.logOut). The token that it answers, with which
 * the next login would need no code (https://core.telegram.org/api/auth#future-auth-tokens), is not kept: whoever comes to this
 * computer afterwards must find nothing of the account.
 */
export async function logOut(client: Client): Promise<void> {
  await client.link.call(new Api.auth.LogOut(), { idempotent: true });
}
