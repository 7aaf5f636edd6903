import { aChat } from '#tests/builders/a-chat.ts';
import { aMessage } from '#tests/builders/a-message.ts';
import { aChannel, aRecord, aUser } from '#tests/builders/a-peer.ts';
import type { Chat } from '#model/chat.ts';
import type { Message } from '#model/message.ts';
import type { PeerId, PeerRecord } from '#model/peer.ts';

/*
 * What fills the cache of a bench: chats, people and messages that follow from their numbers alone. Two of three chats are
 * with people, the rest are supergroups in which those people write.
 */

const FIRST_NAMES = [
  'Nodira',
  'Aziz',
  'Madina',
  'Jasur',
  'Dilnoza',
  'Sherzod',
  'Kamola',
  'Rustam',
  'Zilola',
  'Otabek',
];
const LAST_NAMES = ['Karimova', 'Rahimov', 'Yusupova', 'Toshmatov', 'Saidova', 'Ergashev', 'Aliyeva'];
const WORDS =
  'salom buyurtma ertaga yetkazib beramiz narxi qancha boʻladi rahmat kechirasiz hozir tekshirib koʻraman manzil qayerda toʻlov oʻtdi hujjatlarni yuboring soat nechada ochiq koʻrishguncha'.split(
    ' ',
  );

export const SELF = 'u1';
/** Unix seconds of the newest message. */
export const NEWEST = 1_790_000_000;

const isGroup = (chat: number): boolean => chat % 3 === 2;
export const chatId = (chat: number): PeerId => (isGroup(chat) ? `c${chat + 1000}` : `u${chat + 1000}`);

export function peerRecord(chat: number): PeerRecord {
  const id = chatId(chat);
  if (id.startsWith('c'))
    return aRecord(
      aChannel({ id: id as `c${string}`, title: `${word(chat)} guruhi ${chat}`, isBroadcast: false }),
    );
  return aRecord(
    aUser({
      id: id as `u${string}`,
      firstName: FIRST_NAMES[chat % FIRST_NAMES.length] ?? '',
      lastName: `${LAST_NAMES[chat % LAST_NAMES.length]} ${chat}`,
    }),
  );
}

export const self = (): PeerRecord =>
  aRecord(aUser({ id: SELF, firstName: 'Bench', lastName: '', isSelf: true }));

/** A chat whose history has `messages` messages. Every fifth has something unread. */
export const chat = (index: number, messages: number): Chat =>
  aChat({
    id: chatId(index),
    topMessageId: topId(index, messages),
    lastDate: NEWEST - index * 60,
    unreadCount: index % 5 === 4 ? 1 : 0,
    readInboxMaxId: topId(index, messages) - (index % 5 === 4 ? 1 : 0),
    readOutboxMaxId: topId(index, messages),
  });

/** Private chats share one numbering, so their ids must differ. */
const firstId = (index: number): number => (isGroup(index) ? 0 : index * STEP);
const STEP = 200_000;
const topId = (index: number, messages: number): number => firstId(index) + messages;

/** Message `n` of a chat, 1 being the oldest. */
export function message(index: number, n: number, messages: number): Message {
  const isOutgoing = n % 3 === 0;
  return aMessage({
    chatId: chatId(index),
    id: firstId(index) + n,
    senderId: isOutgoing ? SELF : isGroup(index) ? chatId(index - 1 - (n % 2)) : chatId(index),
    isOutgoing,
    date: NEWEST - index * 60 - (messages - n) * 90,
    text: sentence(index + n),
  });
}

function sentence(seed: number): string {
  const length = 3 + ((seed * 7919) % 29);
  return Array.from({ length }, (_, i) => word(seed * 31 + i * 17)).join(' ');
}

const word = (seed: number): string => WORDS[seed % WORDS.length] ?? '';
