import type { UpdateState } from '#model/change.ts';
import type { Difference } from '#model/difference.ts';
import { Api } from '../tl/api.gen.ts';
import { toDifference } from '../to-model/difference.ts';
import { learnSelf, type Client } from './client.ts';

/** What the common box got since `state` (https://core.telegram.org/method/updates.getDifference). Seconds may pass. */
export async function getDifference(
  client: Client,
  { pts, date, qts }: UpdateState,
  { totalLimit }: { totalLimit?: number } = {},
): Promise<Difference> {
  const request = new Api.updates.GetDifference({ pts, date, qts, ptsTotalLimit: totalLimit });
  const difference = toDifference(await client.link.call(request, { timeout: 30_000 }), client.selfId);
  if ('peers' in difference) learnSelf(client, difference.peers);
  return difference;
}
