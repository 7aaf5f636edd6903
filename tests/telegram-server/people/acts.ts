import type { Type } from '../tl/schema.gen.ts';
import { deleteChannelMessages, deleteMessages } from '../world/operations/delete-messages.ts';
import { editMessage } from '../world/operations/edit-message.ts';
import { readChannelHistory, readHistory } from '../world/operations/read-history.ts';
import { sendMessage } from '../world/operations/send-message.ts';
import { readersOf } from '../world/operations/deliver.ts';
import { chatIdOf, isChannel, peerOf, type HistoryKey } from '../world/peers.ts';
import { Outgoing } from '../world/updates.ts';
import type { World } from '../world/world.ts';

/** What somebody does in a conversation, through the same operations as the API. */
export class Acts {
  readonly #world: World;
  readonly #userId: bigint;
  readonly #key: HistoryKey;

  constructor(world: World, userId: bigint, key: HistoryKey) {
    this.#world = world;
    this.#userId = userId;
    this.#key = key;
  }

  comeOnline(): void {
    this.#world.presence.setOnline(this.#userId);
  }

  goOffline(): void {
    this.#world.presence.setOffline(this.#userId);
  }

  read(): void {
    const actor = { userId: this.#userId };
    if (isChannel(this.#key)) readChannelHistory(this.#world, actor, this.#chat(), 0);
    else readHistory(this.#world, actor, { peer: this.#peer, maxId: 0 });
  }

  /** Shown for some six seconds; see https://core.telegram.org/api/updates */
  type(): void {
    const out = new Outgoing(this.#world, { userId: this.#userId });
    for (const reader of readersOf(this.#world, this.#key)) {
      if (reader !== this.#userId) out.passing(reader, this.#typing());
    }
    out.flush();
  }

  /** Returns the id in the sender's box, or the channel's. `replyTo` is such an id too. */
  send(text: string, replyTo?: number): number {
    return sendMessage(this.#world, { from: this.#userId, peer: this.#peer, text, replyTo }).id;
  }

  edit(id: number, text: string): void {
    editMessage(this.#world, { userId: this.#userId }, { peer: this.#peer, id, text });
  }

  delete(id: number): void {
    const actor = { userId: this.#userId };
    if (isChannel(this.#key)) deleteChannelMessages(this.#world, actor, this.#chat(), [id]);
    else deleteMessages(this.#world, actor, { ids: [id], revoke: true });
  }

  get #peer(): Type['Peer'] {
    return peerOf(this.#key, this.#userId);
  }

  #chat() {
    return this.#world.chats.require(chatIdOf(this.#key)!);
  }

  #typing(): Type['Update'] {
    const action = { _: 'sendMessageTypingAction' as const };
    const peer = this.#peer;
    if (peer._ === 'peerUser') return { _: 'updateUserTyping', user_id: this.#userId, action };
    const from_id = { _: 'peerUser' as const, user_id: this.#userId };
    if (peer._ === 'peerChat') return { _: 'updateChatUserTyping', chat_id: peer.chat_id, from_id, action };
    return { _: 'updateChannelUserTyping', channel_id: peer.channel_id, from_id, action };
  }
}
