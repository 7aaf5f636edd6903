import { isPrivate, pairOf, type HistoryKey } from '../peers.ts';
import { Outgoing, type Actor, type Affected } from '../updates.ts';
import type { World } from '../world.ts';
import { takeOut } from './delete-messages.ts';

/** How many messages one call deletes; the rest is the `offset` of its answer. */
export const DELETED_AT_ONCE = 1000;

export interface DeleteHistory {
  key: HistoryKey;
  /** Only up to this id; 0 for all. */
  maxId: number;
  /** Keeps the dialog in the list, empty. */
  justClear: boolean;
  /** Also for the other one of a private chat. */
  revoke: boolean;
}

/**
 * Empties a private chat or basic group for the user. `left` is how many messages are still to be deleted by further calls.
 * See https://core.telegram.org/method/messages.deleteHistory
 */
export function deleteHistory(
  world: World,
  actor: Actor,
  params: DeleteHistory,
): Affected & { left: number } {
  const out = new Outgoing(world, actor);
  const { key, maxId, revoke } = params;
  const list = world.boxes.user(actor.userId).list(key);
  const all = list.toArray().filter((id) => maxId === 0 || id <= maxId);
  const ids = all.slice(-DELETED_AT_ONCE);
  const others = revoke && isPrivate(key) ? pairOf(key).filter((id) => id !== actor.userId) : [];
  for (const other of others) {
    const box = world.boxes.user(other);
    const places = ids.flatMap((id) => world.boxes.user(actor.userId).locate(id) ?? []);
    takeOut(
      out,
      other,
      places.flatMap((place) => box.idOf(key, place.index) ?? []),
    );
  }
  const affected = takeOut(out, actor.userId, ids);
  const left = all.length - ids.length;
  if (left === 0) world.dialogs.change(actor.userId, key, { hidden: !params.justClear, unreadMark: false });
  out.flush();
  return { ...affected, left };
}
