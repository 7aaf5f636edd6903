import { toFailure } from '#contract/errors.ts';
import type { PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import { fetchHistory } from './fetch-history.ts';
import { knownPart, placeOf } from './known-slice.ts';

/** Chats at the top of the list whose newest messages are kept for reading offline. */
const CHATS = 100;
const MESSAGES = 30;
/** Milliseconds between histories: gentle on the server and on the account. */
const PAUSE = 2500;

/** Slowly fetches what somebody may want to read without a network; only while the app is on a screen. */
export async function fillCache(account: Account): Promise<void> {
  const ids = (await account.cache.chatOrder('main')).slice(0, CHATS);
  for (const chatId of ids) {
    if (!(await isThin(account, chatId))) continue;
    await account.pause(PAUSE);
    while (!account.environment.isVisible || account.connection.state !== 'online')
      await account.pause(PAUSE);
    const place = placeOf({ at: 'latest' }, await account.cache.chat(chatId));
    const request = { chatId, place, limit: MESSAGES, isBackground: true };
    const { seconds = 0 } = await fetchHistory(account, request).then(() => ({ seconds: 0 }), toFailure);
    // Asking on would make the wait that Telegram named longer.
    if (seconds > 0) await account.pause(seconds * 1000);
  }
}

/** Hardly more than the last message is known. */
async function isThin({ cache }: Account, chatId: PeerId): Promise<boolean> {
  const chat = await cache.chat(chatId);
  if (!chat || chat.topMessageId === 0) return false;
  const part = await knownPart(cache, chatId, chat, placeOf({ at: 'latest' }, chat), MESSAGES);
  return !part || (part.messages.length < MESSAGES && part.older === 'more');
}
