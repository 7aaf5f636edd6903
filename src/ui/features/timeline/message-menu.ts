import { t } from '#i18n/t.svelte.ts';
import type { Chat } from '#model/chat.ts';
import type { Message, PendingMessage } from '#model/message.ts';
import type { Peer } from '#model/peer.ts';
import type { MenuItem } from '#ui/kit/menu-item.ts';

/** Seconds in which Telegram lets a message be edited (https://core.telegram.org/api/config, edit_time_limit). */
const EDIT_TIME = 48 * 3600;

/** What may be done with a message in this chat. `now` in unix seconds. */
export interface MessageRights {
  readonly reply: boolean;
  readonly edit: boolean;
  readonly copy: boolean;
  readonly forward: boolean;
  readonly delete: boolean;
  /** Deleting may take it from everybody. */
  readonly deleteForAll: boolean;
}

export function messageRights(message: Message, peer: Peer | undefined, now: number): MessageRights {
  const rights = peer && peer.kind !== 'user' ? peer.rights : undefined;
  const isOutside = peer !== undefined && peer.kind !== 'user' && peer.isLeft;
  const isKept = message.noForwards || (peer !== undefined && peer.kind !== 'user' && peer.noForwards);
  const isOwn = message.isOutgoing;
  const isSaved = peer?.kind === 'user' && peer.isSelf;
  const hasWords =
    message.text !== '' || message.media?.kind === 'photo' || message.media?.kind === 'document';
  const isTimely = isSaved || now - message.date < EDIT_TIME;
  return {
    reply: !message.service && !isOutside && (rights?.sendText ?? true),
    edit:
      !message.service &&
      !message.forward &&
      hasWords &&
      ((isOwn && isTimely) || (!isOwn && rights?.editOthers === true)),
    copy: message.text !== '' && !isKept,
    forward: !message.service && !isKept,
    delete: peer?.kind !== 'channel' || isOwn || rights?.deleteOthers === true,
    deleteForAll: !isSaved && (peer?.kind === 'user' || isOwn || rights?.deleteOthers === true),
  };
}

/** The same of a message that is not sent yet: it can be answered and, as long as it cannot have arrived, changed and taken back. */
export function pendingRights(pending: PendingMessage, peer: Peer | undefined): MessageRights {
  const rights = peer && peer.kind !== 'user' ? peer.rights : undefined;
  return {
    reply: rights?.sendText ?? true,
    edit: pending.isUntold,
    copy: pending.text !== '',
    forward: false,
    delete: pending.isUntold,
    deleteForAll: false,
  };
}

type Verb = 'reply' | 'edit' | 'copy' | 'forward' | 'select' | 'delete';

/** What may be done, by name. Unsent messages are not picked out, and go without a question. */
export function messageMenu(
  may: MessageRights,
  run: (verb: Verb) => void,
  { isSent = true } = {},
): readonly MenuItem[] {
  const item = (id: Verb, icon: MenuItem['icon'], isThere: boolean): readonly MenuItem[] =>
    isThere
      ? [
          {
            id,
            label: id === 'delete' && !isSent ? t.timeline.discard : t.timeline[id],
            ...(icon && { icon }),
            ...(id === 'delete' && { tone: 'danger' as const }),
            onselect: () => run(id),
          },
        ]
      : [];
  return [
    ...item('reply', 'reply', may.reply),
    ...item('edit', 'edit', may.edit),
    ...item('copy', 'copy', may.copy),
    ...item('forward', 'forward', may.forward),
    ...item('select', 'check', isSent && (may.delete || may.forward)),
    ...item('delete', 'trash', may.delete),
  ];
}

/** Broadcast channels speak with one voice; everywhere else with several people the writer is shown. */
export const showsSenders = (peer: Peer | undefined): boolean =>
  peer?.kind === 'group' || (peer?.kind === 'channel' && !peer.isBroadcast);

/** Ticks of a channel's own posts and of saved messages mean nothing: they count as read. */
export const readMark = (chat: Chat | undefined, peer: Peer | undefined): number =>
  (peer?.kind === 'channel' && peer.isBroadcast) || (peer?.kind === 'user' && peer.isSelf)
    ? Infinity
    : (chat?.readOutboxMaxId ?? 0);
