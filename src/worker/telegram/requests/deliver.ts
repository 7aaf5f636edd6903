import type { Change, TimedChange } from '#model/change.ts';
import { isChannelId, type PeerId } from '#model/peer.ts';
import { ownContainer } from '../to-model/container.ts';
import { inChannelBox, inCommonBox } from '../to-model/timing.ts';
import type { Client } from './client.ts';

/** Feeds changes that an answer means, but does not name as updates, into the loop like any other container. */
export const deliver = (client: Client, changes: readonly TimedChange[]): void =>
  client.onUpdates(ownContainer(changes, client.link.serverNow()));

/**
 * Tells what our own request did, with the counters of its answer, so that its chat's box counts on
 * (https://core.telegram.org/constructor/messages.affectedMessages).
 */
export function deliverAffected(
  client: Client,
  chatId: PeerId,
  change: Change,
  affected: { pts: number; ptsCount: number },
): void {
  deliver(client, [
    isChannelId(chatId) ? inChannelBox(chatId, change, affected) : inCommonBox(change, affected),
  ]);
}
