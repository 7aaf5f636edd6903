import { clampLimit } from './page.ts';
import type { HistoryKey } from './peers.ts';
import type { World } from './world.ts';

export interface DialogPageParams {
  /** Undefined: dialogs of all folders. */
  folder: number | undefined;
  excludePinned: boolean;
  /** The last dialog of the page before: its top message's date and id, and the conversation. */
  offsetDate: number;
  offsetId: number;
  offsetKey: HistoryKey | undefined;
  limit: number;
}

/**
 * A page of the list of dialogs: pinned ones on top in their order, then by date of the last message. The page begins behind
 * the given dialog, or where it would stand by its date now. See https://core.telegram.org/method/messages.getDialogs
 */
export function dialogPage(
  world: World,
  userId: bigint,
  params: DialogPageParams,
): { keys: HistoryKey[]; count: number } {
  const { folder, offsetKey } = params;
  const pins =
    folder === undefined
      ? [0, 1].flatMap((id) => world.dialogs.pins(userId, id))
      : world.dialogs.pins(userId, folder);
  const pinned = new Set(pins);
  const rest = world.dialogs.ordered(userId, folder).filter((key) => !pinned.has(key));
  const top = params.excludePinned ? [] : [...pins];
  const limit = clampLimit(params.limit);
  const count = top.length + rest.length;
  const atPin = offsetKey === undefined ? -1 : top.indexOf(offsetKey);
  if (atPin >= 0) return { keys: [...top.slice(atPin + 1), ...rest].slice(0, limit), count };
  const started = params.offsetDate > 0 || params.offsetId > 0;
  const from = started ? firstBehind(world, userId, rest, params) : 0;
  return { keys: [...(started ? [] : top), ...rest.slice(from)].slice(0, limit), count };
}

/** The position of the first dialog that stands behind the offset. */
function firstBehind(
  world: World,
  userId: bigint,
  keys: readonly HistoryKey[],
  params: DialogPageParams,
): number {
  const { offsetDate, offsetId, offsetKey } = params;
  const behind = keys.findIndex((key) => {
    const { id, date } = world.dialogs.top(userId, key);
    if (offsetDate > 0 && date !== offsetDate) return date < offsetDate;
    if (offsetId > 0 && id !== offsetId) return id < offsetId;
    return offsetKey !== undefined && key < offsetKey;
  });
  return behind < 0 ? keys.length : behind;
}
