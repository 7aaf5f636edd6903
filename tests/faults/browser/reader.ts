import type { Chat, Folder } from '#model/chat.ts';
import type { Span } from '#model/history.ts';
import type { Message } from '#model/message.ts';
import type { OutboxRow } from '#model/outbox-action.ts';
import type { PeerId } from '#model/peer.ts';
import { readAllChats, readChatOrder } from '#worker/cache/chat-store.ts';
import { openConnection } from '#worker/cache/connection.ts';
import type { CacheContext } from '#worker/cache/context.ts';
import { readMessageRange, readSpans } from '#worker/cache/message-store.ts';
import { readOutbox } from '#worker/cache/outbox-store.ts';
import { Recent } from '#worker/cache/recent.ts';
import { SettingsAhead } from '#worker/cache/settings-ahead.ts';
import { CACHE_VERSIONS, type Database } from '#worker/cache/schema.ts';
import { createSerial } from '#worker/cache/serial.ts';
import { Troubles } from '#worker/cache/troubles.ts';
import { openVaultStore } from '#worker/cache/vault-store.ts';
import { openVault } from '#worker/vault/open-vault.ts';

/** All that a device holds of its account, opened. */
export interface Dump {
  readonly chats: readonly Chat[];
  readonly order: Readonly<Record<Folder, readonly PeerId[]>>;
  readonly outbox: readonly OutboxRow[];
  readonly messages: readonly (readonly [PeerId, readonly Message[]])[];
  readonly spans: readonly (readonly [PeerId, readonly Span[]])[];
}

declare global {
  interface Window {
    dumpDevice(): Promise<Dump>;
  }
}

const EVERYTHING = { from: 1, to: 2 ** 31, limit: 2 ** 31, newestFirst: false };

/**
 * Reads the device's database beside the app, with the app's own keys and stores, and changes nothing: runs in a page of the same
 * origin.
 */
window.dumpDevice = async () => {
  const vault = await openVault(openVaultStore());
  const [id = ''] = await vault.accounts();
  const connection = openConnection<Database>(`xabar-${id}`, CACHE_VERSIONS, { durability: 'relaxed' });
  const context: CacheContext = {
    connections: { relaxed: connection, strict: connection },
    sealer: await vault.unlock(id),
    troubles: new Troubles(),
    readability: 'unknown',
    writes: createSerial(),
    recentPeers: new Recent(1),
    recentChats: new Recent(1000),
    settingsAhead: new SettingsAhead(),
    unreadable: 0,
    lastSeq: 0,
    filesOnTheirWay: new Set(),
    now: () => Date.now(),
  };
  const chats = await readAllChats(context);
  const ofEach = async <T>(read: (chatId: PeerId) => Promise<T>): Promise<(readonly [PeerId, T])[]> =>
    Promise.all(chats.map(async (chat) => [chat.id, await read(chat.id)] as const));
  const dump = {
    chats,
    order: {
      main: await readChatOrder(context, 'main'),
      archive: await readChatOrder(context, 'archive'),
    },
    outbox: await readOutbox(context),
    messages: await ofEach((chatId) => readMessageRange(context, chatId, EVERYTHING)),
    spans: await ofEach((chatId) => readSpans(context, chatId)),
  };
  connection.close();
  vault.close();
  return dump;
};
