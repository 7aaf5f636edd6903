import type { PeerId } from '#model/peer.ts';
import { historyKey, type HistoryKey } from '#tests/telegram-server/world/peers.ts';
import type { Type } from '#tests/telegram-server/tl/schema.gen.ts';
import type { MemoryNetwork } from './memory-network.ts';
import type { SimulatedClient } from './simulated-client.ts';
import type { SimulatedTelegram } from './simulated-telegram.ts';
import type { Stage } from './stage.ts';

/** A message that a user gave to a device, or a forward of one. */
export interface Sent {
  readonly userId: bigint;
  readonly device: string;
  readonly key: HistoryKey;
  /** What the text begins with; nothing else does. */
  readonly token: string;
  readonly isForward: boolean;
  /** The page was told that it is safe. */
  isDurable: boolean;
}

/** A choice of reactions that a user made on a device. */
export interface Reacted {
  readonly userId: bigint;
  readonly device: string;
  readonly key: HistoryKey;
  readonly messageId: number;
  readonly emoji: readonly string[];
  /** The page was told that it is safe. */
  isDurable: boolean;
}

interface Cast {
  readonly stage: Stage;
  readonly telegram: SimulatedTelegram;
  readonly network: MemoryNetwork;
  readonly clients: readonly SimulatedClient[];
  /** In how many conversations of a user things happen, and in which first. */
  readonly chats: { readonly count: number; readonly first: number };
}

/** Everything that takes part in a run, and what it has to remember. */
export class Players {
  readonly stage: Stage;
  readonly telegram: SimulatedTelegram;
  readonly network: MemoryNetwork;
  readonly clients: readonly SimulatedClient[];
  readonly sent: Sent[] = [];
  readonly reacted: Reacted[] = [];
  hasLostUpdates = false;
  readonly #chats: Cast['chats'];
  #lastToken = 0;

  constructor({ stage, telegram, network, clients, chats }: Cast) {
    this.#chats = chats;
    this.stage = stage;
    this.telegram = telegram;
    this.network = network;
    this.clients = clients;
  }

  newToken(): string {
    return `#${++this.#lastToken} `;
  }

  client(index: number): SimulatedClient {
    return this.clients[index % this.clients.length]!;
  }

  /** Everything that anybody at a device takes part in. */
  allConversations(): readonly HistoryKey[] {
    return [...new Set(this.clients.flatMap(({ userId }) => this.#conversations(userId)))];
  }

  /** One of the conversations that a user takes part in, as the world keeps it. */
  conversation(userId: bigint, index: number): HistoryKey {
    const keys = this.#conversations(userId);
    const { first, count } = this.#chats;
    return keys[(first + (index % count)) % keys.length]!;
  }

  keyOf(client: SimulatedClient, chatId: PeerId): HistoryKey {
    return historyKey(client.userId, tlPeerOf(chatId));
  }

  #conversations(userId: bigint): HistoryKey[] {
    const { plan } = this.telegram.world;
    const forms = plan
      .slotsOf(userId)
      .filter((slot) => slot.traits.muted !== true || slot.form !== 'channel');
    const writable = forms.filter(
      ({ form, kind, chat }) =>
        kind !== 'service' &&
        kind !== 'bot' &&
        (form !== 'channel' || chat?.own === true) &&
        chat?.readOnly !== true,
    );
    return writable.map((slot) => slot.key).sort();
  }
}

/** The conversation as the worker of `userId` names it. */
export function peerIdOf(key: HistoryKey, userId: bigint): PeerId {
  const [kind, one, other] = key.split(':');
  if (kind === 'c') return `g${one}`;
  if (kind === 'n') return `c${one}`;
  return BigInt(one!) === userId ? `u${other}` : `u${one}`;
}

/** The conversation as TL names it for its owner. */
export function tlPeerOf(id: PeerId): Type['Peer'] {
  const raw = BigInt(id.slice(1));
  if (id.startsWith('g')) return { _: 'peerChat', chat_id: raw };
  if (id.startsWith('c')) return { _: 'peerChannel', channel_id: raw };
  return { _: 'peerUser', user_id: raw };
}
