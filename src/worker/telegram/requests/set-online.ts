import { Api } from '../tl/api.gen.ts';
import type { Client } from './client.ts';

/** Whether the user is there (https://core.telegram.org/method/account.updateStatus). */
export async function setOnline(client: Client, isOnline: boolean): Promise<void> {
  await client.link.call<boolean>(new Api.account.UpdateStatus({ offline: !isOnline }));
}
