import type { UpdateState } from '#model/change.ts';
import { Api } from '../tl/api.gen.ts';
import { toUpdateState } from '../to-model/update-state.ts';
import type { Client } from './client.ts';

/** Where the common box stands now (https://core.telegram.org/method/updates.getState). */
export async function getState(client: Client): Promise<UpdateState> {
  return toUpdateState(await client.link.call(new Api.updates.GetState()));
}
