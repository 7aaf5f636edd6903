import type { Message, PendingMessage } from '#model/message.ts';

/** An unsent message as the screen draws it among the others. */
export function pendingAsMessage(pending: PendingMessage): Message {
  const { chatId, randomId, date, text, entities, replyTo } = pending;
  return {
    chatId,
    id: 0,
    isOutgoing: true,
    date,
    text,
    entities,
    ...(replyTo && { replyTo }),
    isMention: false,
    isMediaUnread: false,
    isSilent: false,
    isPinned: false,
    noForwards: false,
    randomId,
  };
}

/**
 * Both lists as one, ascending by id; of two versions of a message the one in `fresh` stays. The server tells a random_id once:
 * what is edited or read anew later keeps it, and so its bubble on the screen with the focus, the voice and the download in it.
 */
export function mergeMessages(known: readonly Message[], fresh: readonly Message[]): readonly Message[] {
  if (fresh.length === 0) return known;
  const byId = new Map(known.map((message) => [message.id, message]));
  for (const message of fresh) {
    const randomId = message.randomId ?? byId.get(message.id)?.randomId;
    byId.set(
      message.id,
      randomId === message.randomId ? message : { ...message, ...(randomId && { randomId }) },
    );
  }
  return [...byId.values()].sort((a, b) => a.id - b.id);
}

/** The ends of the history that a window reaches: nothing lies beyond them, so whatever comes there belongs to it. */
export interface Reach {
  readonly older: boolean;
  readonly newer: boolean;
}

/** Those of `fresh` that a window from the first to the last of `known` holds: new versions, gaps filled, what was taken back. */
export function insideWindow(
  known: readonly Message[],
  fresh: readonly Message[],
  reach: Reach,
): readonly Message[] {
  const first = reach.older ? -Infinity : (known[0]?.id ?? Infinity);
  const last = reach.newer ? Infinity : (known.at(-1)?.id ?? -Infinity);
  return fresh.filter(({ id }) => id >= first && id <= last);
}

/** The list with one unsent message put in or renewed, in the order of writing. */
export function withPending(
  list: readonly PendingMessage[],
  message: PendingMessage,
): readonly PendingMessage[] {
  const index = list.findIndex(({ randomId }) => randomId === message.randomId);
  return index === -1 ? [...list, message] : list.with(index, message);
}

/** Unsent messages whose confirmed twin is not among `messages` yet. */
export function stillPending(
  list: readonly PendingMessage[],
  messages: readonly Message[],
): readonly PendingMessage[] {
  const sent = new Set(messages.map(({ randomId }) => randomId));
  return list.some(({ randomId }) => sent.has(randomId))
    ? list.filter(({ randomId }) => !sent.has(randomId))
    : list;
}
