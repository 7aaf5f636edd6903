import type { PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';

/** Messages looked through: what waited for one of ours goes right after it. */
const LATEST = 200;
const LAST_ID = 2 ** 31;

/** The id that a message of ours was given; undefined when it was taken back, or is not known by its random_id. */
export async function sentId(
  { cache }: Account,
  chatId: PeerId,
  randomId: string,
): Promise<number | undefined> {
  const latest = await cache.messageRange(chatId, { from: 1, to: LAST_ID, limit: LATEST, newestFirst: true });
  return latest.find((message) => message.randomId === randomId)?.id;
}
