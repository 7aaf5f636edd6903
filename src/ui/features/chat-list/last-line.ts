import { t } from '#i18n/t.svelte.ts';
import { peerName } from '#i18n/words/peer.ts';
import { messageSummary, pendingSummary } from '#i18n/words/summary.ts';
import { typingWords } from '#i18n/words/typing.ts';
import type { ChatRow } from '#model/chat.ts';
import type { PendingMessage } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import { isUserId } from '#model/peer.ts';
import type { Messenger } from '#state/messenger.svelte.ts';

/** The second line of a row: who or what stands before it, and the text. */
export interface LastLine {
  readonly kind: 'typing' | 'draft' | 'message' | 'none';
  readonly lead?: string | undefined;
  readonly text: string;
  /** Unix seconds shown at the row's end; 0 = none. */
  readonly date: number;
  readonly tick?: 'waiting' | 'failed' | 'sent' | 'read';
}

/** What a row says about its chat: typing before a draft, a draft before the last message. */
export function lastLine(row: ChatRow, messenger: Messenger, isOpen: boolean): LastLine {
  const { chat } = row;
  const nameOf = (id: PeerId) => peerName(messenger.peers.get(id));
  const typing = typingWords(messenger.typing.in(chat.id), isUserId(chat.id), nameOf);
  const rest = withoutTyping(row, messenger, isOpen, nameOf);
  return typing === '' ? rest : { ...rest, kind: 'typing', lead: undefined, text: `${typing}…` };
}

function withoutTyping(
  row: ChatRow,
  messenger: Messenger,
  isOpen: boolean,
  nameOf: (id: PeerId) => string,
): LastLine {
  const { draft } = row.chat;
  if (draft && !isOpen)
    return {
      kind: 'draft',
      lead: t.chats.draft,
      text: draft.text,
      date: Math.max(draft.date, row.chat.lastDate),
    };
  const unsent = messenger.unsent.latest(row.chat.id);
  if (unsent) return unsentLine(unsent);
  return messageLine(row, nameOf);
}

function unsentLine(unsent: PendingMessage): LastLine {
  return {
    kind: 'message',
    lead: t.chats.you,
    text: pendingSummary(unsent),
    date: unsent.date,
    tick: unsent.state === 'failed' ? 'failed' : 'waiting',
  };
}

function messageLine(
  { chat, peer, lastMessage, lastSender }: ChatRow,
  nameOf: (id: PeerId) => string,
): LastLine {
  if (!lastMessage) return { kind: 'none', text: '', date: chat.lastDate };
  const isSelf = peer.kind === 'user' && peer.isSelf;
  const isMany = peer.kind === 'group' || (peer.kind === 'channel' && !peer.isBroadcast);
  const lead =
    !isMany || lastMessage.service
      ? undefined
      : lastMessage.isOutgoing
        ? t.chats.you
        : lastSender &&
          shortName(lastSender.kind === 'user' ? lastSender.firstName : '', nameOf(lastSender.id));
  const isTicked = lastMessage.isOutgoing && !isSelf && !lastMessage.service && !isBroadcast(peer);
  return {
    kind: 'message',
    ...(lead && { lead }),
    text: messageSummary(lastMessage, nameOf),
    date: lastMessage.date,
    ...(isTicked && { tick: lastMessage.id <= chat.readOutboxMaxId ? 'read' : 'sent' }),
  };
}

const shortName = (first: string, whole: string): string => first || whole;

const isBroadcast = (peer: ChatRow['peer']): boolean => peer.kind === 'channel' && peer.isBroadcast;
