import type { Authorization } from '#model/authorization.ts';
import { Api } from '../tl/api.gen.ts';
import { toAuthorizations } from '../to-model/authorization.ts';
import type { Client } from './client.ts';

/** All devices signed in to the account (https://core.telegram.org/method/account.getAuthorizations). */
export async function getAuthorizations(client: Client): Promise<readonly Authorization[]> {
  return toAuthorizations(await client.link.call(new Api.account.GetAuthorizations()));
}
