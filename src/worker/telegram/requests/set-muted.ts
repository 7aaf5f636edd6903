import { Api } from '../tl/api.gen.ts';
import type { Telegram } from '../telegram.ts';
import { toInputPeer } from '../to-tl/input-peer.ts';
import type { Client } from './client.ts';

/**
 * Silences a chat until a unix second, 0 = not (https://core.telegram.org/method/account.updateNotifySettings). Whatever a
 * request leaves out falls back to the default: the chat's other settings are read first and sent along.
 */
export async function setMuted(
  client: Client,
  { chat, until }: Parameters<Telegram['setMuted']>[0],
): Promise<void> {
  const peer = new Api.InputNotifyPeer({ peer: toInputPeer(chat) });
  const now = await client.link.call(new Api.account.GetNotifySettings({ peer }));
  const settings = new Api.InputPeerNotifySettings({
    showPreviews: now.showPreviews,
    silent: now.silent,
    muteUntil: until,
    sound: now.otherSound,
    storiesMuted: now.storiesMuted,
    storiesHideSender: now.storiesHideSender,
    storiesSound: now.storiesOtherSound,
  });
  const request = new Api.account.UpdateNotifySettings({ peer, settings });
  await client.link.call<boolean>(request, { idempotent: true });
}
