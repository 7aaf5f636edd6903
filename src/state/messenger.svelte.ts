import type { Remote } from '#contract/rpc.ts';
import type { ChatRow } from '#model/chat.ts';
import type { PeerId } from '#model/peer.ts';
import { createContext } from 'svelte';
import { ChatFilterState } from './chat-list-filter.svelte.ts';
import { UnsentState } from './chat-list-unsent.svelte.ts';
import { ChatListState } from './chat-list.svelte.ts';
import { Composers } from './composer.svelte.ts';
import { MediaState } from './media.svelte.ts';
import { NewLoginsState } from './new-logins.svelte.ts';
import { PeersState } from './peers.svelte.ts';
import { PresenceState } from './presence.svelte.ts';
import { Reading } from './reading.ts';
import { TypingState } from './typing.svelte.ts';

interface Setting {
  readonly selfId: PeerId;
  /** True while the document is visible and has the focus. */
  readonly isAttentive: () => boolean;
}

/** Everything the chats of one signed-in account need; the screens hand it down as a context. */
export class Messenger {
  readonly remote: Remote;
  readonly selfId: PeerId;
  /** True while somebody is really there: the document is visible and has the focus. */
  readonly isAttentive: () => boolean;
  readonly peers: PeersState;
  readonly presence: PresenceState;
  readonly typing: TypingState;
  readonly media: MediaState;
  readonly composers: Composers;
  readonly reading: Reading;
  readonly chats: ChatListState;
  readonly archive: ChatListState;
  readonly filter: ChatFilterState;
  readonly unsent: UnsentState;
  readonly newLogins: NewLoginsState;

  constructor(remote: Remote, { selfId, isAttentive }: Setting) {
    this.remote = remote;
    this.selfId = selfId;
    this.isAttentive = isAttentive;
    this.peers = new PeersState(remote);
    this.presence = new PresenceState();
    this.typing = new TypingState(remote);
    this.media = new MediaState(remote);
    this.composers = new Composers(remote);
    this.reading = new Reading(remote, isAttentive);
    this.chats = new ChatListState(remote, this.peers, 'main');
    this.archive = new ChatListState(remote, this.peers, 'archive');
    this.filter = new ChatFilterState(remote, this.peers);
    this.unsent = new UnsentState(remote);
    this.newLogins = new NewLoginsState(remote);
  }

  /** A chat's row, from whichever list knows it. */
  row(chatId: PeerId): ChatRow | undefined {
    return this.chats.row(chatId) ?? this.archive.row(chatId);
  }
}

export const [getMessenger, setMessenger] = createContext<Messenger>();
