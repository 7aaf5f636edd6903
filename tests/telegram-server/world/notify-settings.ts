import type { Type } from '../tl/schema.gen.ts';

/** `user:5`, `chat:7`, `channel:9` with an optional `/topic`, or one of the three defaults. */
export type NotifyKey = string;

/** Notification settings per account and peer. See https://core.telegram.org/api/notification-settings */
export class NotifySettingsStore {
  readonly #settings = new Map<string, Type['PeerNotifySettings']>();

  /** What was set for this peer; an empty object where nothing was, which means "as the default". */
  get(ownerId: bigint, key: NotifyKey): Type['PeerNotifySettings'] {
    return this.#settings.get(`${ownerId}|${key}`) ?? { _: 'peerNotifySettings' };
  }

  /** Settings of a peer of a dialog. */
  forPeer(ownerId: bigint, peer: Type['Peer']): Type['PeerNotifySettings'] {
    return this.get(ownerId, peerNotifyKey(peer));
  }

  /** Changes what the given fields say; absent fields stay as they were. */
  update(
    ownerId: bigint,
    key: NotifyKey,
    change: Type['InputPeerNotifySettings'],
  ): Type['PeerNotifySettings'] {
    const before = this.get(ownerId, key);
    const after: Type['PeerNotifySettings'] = {
      _: 'peerNotifySettings',
      show_previews: change.show_previews ?? before.show_previews,
      silent: change.silent ?? before.silent,
      mute_until: change.mute_until ?? before.mute_until,
      ios_sound: change.sound ?? before.ios_sound,
      android_sound: change.sound ?? before.android_sound,
      other_sound: change.sound ?? before.other_sound,
      stories_muted: change.stories_muted ?? before.stories_muted,
      stories_hide_sender: change.stories_hide_sender ?? before.stories_hide_sender,
    };
    this.#settings.set(`${ownerId}|${key}`, after);
    return after;
  }

  /** Forgets all settings of an account. */
  reset(ownerId: bigint): void {
    for (const key of this.#settings.keys()) if (key.startsWith(`${ownerId}|`)) this.#settings.delete(key);
  }

  /** The peers with settings of their own. */
  exceptions(ownerId: bigint): [key: NotifyKey, settings: Type['PeerNotifySettings']][] {
    const own = `${ownerId}|`;
    return [...this.#settings]
      .filter(([key]) => key.startsWith(own) && key.includes(':'))
      .map(([key, settings]) => [key.slice(own.length), settings]);
  }

  exportState(): [string, Type['PeerNotifySettings']][] {
    return [...this.#settings];
  }

  importState(state: [string, Type['PeerNotifySettings']][]): void {
    for (const [key, settings] of state) this.#settings.set(key, settings);
  }
}

/** The key under which a peer's settings stand. */
export function peerNotifyKey(peer: Type['Peer']): NotifyKey {
  if (peer._ === 'peerUser') return `user:${peer.user_id}`;
  if (peer._ === 'peerChat') return `chat:${peer.chat_id}`;
  return `channel:${peer.channel_id}`;
}
