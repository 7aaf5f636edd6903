import { CallError } from '#contract/errors.ts';
import type { Sealer } from '#worker/vault/sealer.ts';
import { readAllChannelPts, readChannelPts, readSetting, readState } from './box-store.ts';
import type { Cache } from './cache.ts';
import { readAllChats, readChatOrder, readChats } from './chat-store.ts';
import { commit } from './commit.ts';
import { openConnection } from './connection.ts';
import { checkConsistency, type ConsistencyReport } from './consistency.ts';
import type { CacheContext } from './context.ts';
import { clearFiles, putFilePart, readFile, readFileParts, readUsage } from './file-store.ts';
import {
  readChatsOfCommonIds,
  readMessageRange,
  readMessages,
  readSpans,
  sweepExpired,
} from './message-store.ts';
import { addOutbox, readOutbox, readOutboxFile } from './outbox-store.ts';
import { readAllPeers, readPeers } from './peer-store.ts';
import { Recent } from './recent.ts';
import { CACHE_VERSIONS, type Database, type SettingRow } from './schema.ts';
import { tryOpen } from './seal-rows.ts';
import { createSerial } from './serial.ts';

/** Opened values held in memory: every chat and peer of a large account, some megabytes. */
const RECENT = 12_000;
/** A row that any right key can open. */
const CANARY = 'canary';

export interface OpenCacheOptions {
  /** One database an account. */
  readonly name: string;
  readonly sealer: Sealer;
  /** `now` in unix milliseconds; the device's own clock when left out. */
  readonly clock?: { now(): number };
}

export interface OpenedCache extends Cache {
  /** The check that follows opening, done in the background; undefined when the cache was closed before its end. */
  readonly consistency: Promise<ConsistencyReport | undefined>;
  /** Rows that could not be opened so far and were removed. */
  readonly unreadable: number;
}

/** Opens an account's database, making it when there is none. Rejects with STORAGE_BROKEN when it was sealed with another key. */
export async function openCache({ name, sealer, clock = Date }: OpenCacheOptions): Promise<OpenedCache> {
  const context: CacheContext = {
    connections: {
      relaxed: openConnection<Database>(name, CACHE_VERSIONS, 'relaxed'),
      strict: openConnection<Database>(name, CACHE_VERSIONS, 'strict'),
    },
    sealer,
    writes: createSerial(),
    recentPeers: new Recent(RECENT),
    recentChats: new Recent(RECENT),
    unreadable: 0,
    lastSeq: 0,
    filesOnTheirWay: new Set(),
    now: () => clock.now(),
  };
  await checkKey(context);
  return {
    ...reading(context),
    ...writing(context),
    consistency: checkConsistency(context).catch(() => undefined),
    get unreadable() {
      return context.unreadable;
    },
  };
}

/** With a wrong key every row would look broken, and be removed. */
async function checkKey({ connections, sealer }: CacheContext): Promise<void> {
  const { run } = connections.relaxed;
  const row = await run((db) => db.settings.get(CANARY));
  if (!row) {
    const sealed = await sealer.seal('settings', CANARY, true);
    await run((db) => db.settings.put({ name: CANARY, sealed } satisfies SettingRow));
  } else if (!(await tryOpen(sealer, 'settings', row))) {
    connections.relaxed.close();
    throw new CallError('STORAGE_BROKEN');
  }
}

function reading(context: CacheContext) {
  return {
    peers: (ids) => readPeers(context, ids),
    allPeers: () => readAllPeers(context),
    chat: async (id) => (await readChats(context, [id])).get(id),
    chats: (ids) => readChats(context, ids),
    chatOrder: (folder) => readChatOrder(context, folder),
    allChats: () => readAllChats(context),
    messages: (chatId, ids) => readMessages(context, chatId, ids),
    messageRange: (chatId, range) => readMessageRange(context, chatId, range),
    chatsOfCommonIds: (ids) => readChatsOfCommonIds(context, ids),
    spans: (chatId) => readSpans(context, chatId),
    state: () => readState(context),
    channelPts: (channelId) => readChannelPts(context, channelId),
    allChannelPts: () => readAllChannelPts(context),
    outbox: () => readOutbox(context),
    outboxFile: (seq) => readOutboxFile(context, seq),
    setting: (name) => readSetting(context, name),
    fileParts: (key) => readFileParts(context, key),
    file: (key) => readFile(context, key),
    usage: () => readUsage(context),
  } satisfies Partial<Cache>;
}

function writing(context: CacheContext) {
  const { relaxed, strict } = context.connections;
  return {
    commit: (write, durability = 'relaxed') => commit(context, write, durability),
    addOutbox: (action, options) => addOutbox(context, action, options),
    putFilePart: (key, part) => putFilePart(context, key, part),
    clearFiles: () => clearFiles(context),
    sweepExpired: (now) => sweepExpired(context, now),
    close() {
      relaxed.close();
      strict.close();
    },
    async destroy() {
      strict.close();
      await relaxed.destroy();
    },
  } satisfies Partial<Cache>;
}
