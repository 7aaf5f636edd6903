import { Api } from '../tl/api.gen.ts';
import type { Client } from './client.ts';

/** Gives a login code up (https://core.telegram.org/method/auth.cancelCode). */
export async function cancelCode(client: Client, phone: string, hash: string): Promise<void> {
  await client.link.call(new Api.auth.CancelCode({ phoneNumber: phone, phoneCodeHash: hash }));
}
