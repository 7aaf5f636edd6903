import type { Message, PendingMessage } from '#model/message.ts';
import { pendingAsMessage } from '#state/timeline-messages.ts';

/** One message as the screen draws it: known to the server, or still on its way. */
export interface Shown {
  readonly message: Message;
  readonly pending?: PendingMessage;
}

export type Item =
  | { readonly kind: 'unread'; readonly key: string }
  | { readonly kind: 'service'; readonly key: string; readonly message: Message }
  | {
      readonly kind: 'bubble';
      readonly key: string;
      /** One message, or the parts of an album. */
      readonly parts: readonly [Shown, ...Shown[]];
      /** First and last of a run of one sender's bubbles. */
      readonly isFirst: boolean;
      readonly isLast: boolean;
    };

/** The messages of one day. */
export interface Section {
  readonly key: string;
  /** Unix seconds of its first message. */
  readonly date: number;
  readonly items: readonly Item[];
}

/** Pauses longer than this end a run of bubbles, in seconds. */
const RUN_PAUSE = 600;

/** `unreadAfter`: the unread line stands before the first incoming message with a greater id. */
export function sectionsOf(
  messages: readonly Message[],
  pending: readonly PendingMessage[],
  unreadAfter?: number,
): readonly Section[] {
  const shown: Shown[] = [
    ...messages.map((message) => ({ message })),
    ...pending.map((unsent) => ({ message: pendingAsMessage(unsent), pending: unsent })),
  ];
  const firstUnread =
    unreadAfter === undefined
      ? undefined
      : messages.find(({ id, isOutgoing }) => id > unreadAfter && !isOutgoing);
  return byDay(shown).map(({ key, date, shown: ofDay }) => ({
    key,
    date,
    items: itemsOf(ofDay, firstUnread),
  }));
}

function byDay(shown: readonly Shown[]): { key: string; date: number; shown: Shown[] }[] {
  const days: { key: string; date: number; shown: Shown[] }[] = [];
  for (const one of shown) {
    const key = dayKey(one.message.date);
    const last = days.at(-1);
    // A clock that goes backwards must not make two sections of one key.
    if (last && (last.key === key || days.some((day) => day.key === key))) last.shown.push(one);
    else days.push({ key, date: one.message.date, shown: [one] });
  }
  return days;
}

function dayKey(seconds: number): string {
  const date = new Date(seconds * 1000);
  return `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
}

function itemsOf(shown: readonly Shown[], firstUnread: Message | undefined): readonly Item[] {
  const items: Item[] = [];
  const runs = albums(shown);
  for (const [index, parts] of runs.entries()) {
    const { message } = parts[0];
    const isUnreadStart = message === firstUnread;
    if (isUnreadStart) items.push({ kind: 'unread', key: 'unread' });
    if (message.service) {
      items.push({ kind: 'service', key: keyOf(parts[0]), message });
      continue;
    }
    const next = runs[index + 1]?.[0].message;
    const previous = runs[index - 1]?.[0].message;
    items.push({
      kind: 'bubble',
      key: keyOf(parts[0]),
      parts,
      isFirst: isUnreadStart || !isSameRun(previous, message),
      isLast: next === firstUnread || !isSameRun(message, next),
    });
  }
  return items;
}

function albums(shown: readonly Shown[]): [Shown, ...Shown[]][] {
  const runs: [Shown, ...Shown[]][] = [];
  for (const one of shown) {
    const last = runs.at(-1);
    const { groupId } = one.message;
    if (last && groupId !== undefined && last[0].message.groupId === groupId) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

function isSameRun(a: Message | undefined, b: Message | undefined): boolean {
  if (!a || !b || a.service || b.service) return false;
  return (
    a.isOutgoing === b.isOutgoing &&
    (a.isOutgoing || a.senderId === b.senderId) &&
    a.postAuthor === b.postAuthor &&
    Math.abs(b.date - a.date) <= RUN_PAUSE
  );
}

/** A bubble drawn before the server answered keeps its key, and so its place on the screen. */
const keyOf = ({ message }: Shown): string =>
  message.randomId === undefined ? `m${message.id}` : `r${message.randomId}`;
