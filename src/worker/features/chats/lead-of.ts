import { isChannelId, type PeerId } from '#model/peer.ts';
import type { Cache } from '#worker/cache/cache.ts';
import type { DialogsPage } from '#worker/telegram/telegram.ts';

/** By how many events of the chat's message box the answer is ahead of the device; 0 where nothing tells. */
export async function leadOf(cache: Cache, page: DialogsPage, chatId: PeerId): Promise<number> {
  const isChannel = isChannelId(chatId);
  const told = isChannel ? page.dialogs.find(({ chat }) => chat.id === chatId)?.pts : page.state?.pts;
  const known = isChannel ? await cache.channelPts(chatId) : (await cache.state())?.pts;
  return told === undefined || known === undefined ? 0 : told - known;
}
