import { type ChatRow, chatOrder } from '#model/chat.ts';
import type { PeerId } from '#model/peer.ts';

/** Where a chat belongs among ids of which only some have rows. */
export interface Place {
  readonly index: number;
  /** False when a neighbour's row is unknown, so that only the worker can tell the true place. */
  readonly isSure: boolean;
}

/**
 * The place of `row` in `ids` (which do not hold it). The list descends by chatOrder; a chat comes before its equals,
 * because it is the one that has just changed.
 */
export function placeChat(
  row: ChatRow,
  ids: readonly PeerId[],
  rowOf: (id: PeerId) => ChatRow | undefined,
): Place {
  const order = chatOrder(row.chat);
  const index = ids.findIndex((id) => {
    const other = rowOf(id);
    return other !== undefined && chatOrder(other.chat) <= order;
  });
  const place = index === -1 ? ids.length : index;
  const before = ids[place - 1];
  return { index: place, isSure: before === undefined || rowOf(before) !== undefined };
}
