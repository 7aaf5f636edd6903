import { Api } from '../tl/api.gen.ts';
import type { Client } from './client.ts';

/** Ends the authorization on Telegram's side (https://core.telegram.org/method/auth.logOut). */
export async function logOut(client: Client): Promise<void> {
  await client.link.call(new Api.auth.LogOut(), { idempotent: true });
}
