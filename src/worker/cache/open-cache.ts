import type { Sealer } from '#worker/vault/sealer.ts';
import { readAllChannelPts, readChannelPts, readSetting, readState } from './box-store.ts';
import type { Cache } from './cache.ts';
import { readAllChats, readChatOrder, readChats } from './chat-store.ts';
import { commit } from './commit.ts';
import { openConnection } from './connection.ts';
import { checkKey } from './check-key.ts';
import { checkTables, noteFailure } from './check-tables.ts';
import type { ConsistencyReport } from './consistency.ts';
import type { CacheContext } from './context.ts';
import { clearFiles, putFilePart, readFile, readFileParts, readUsage } from './file-store.ts';
import {
  readChatsOfCommonIds,
  readMessagePerChat,
  readMessageRange,
  readMessages,
  readSpans,
  sweepExpired,
} from './message-store.ts';
import { addOutbox, readOutbox, readOutboxFile } from './outbox-store.ts';
import { readAllPeers, readPeers } from './peer-store.ts';
import { Recent } from './recent.ts';
import { finishRebuild, rebuild } from './rebuild.ts';
import { CACHE_VERSIONS, type Database } from './schema.ts';
import { createSerial } from './serial.ts';
import { SettingsAhead } from './settings-ahead.ts';
import { isDamage } from './storage-errors.ts';
import { Troubles } from './troubles.ts';

/** Opened values held in memory: every chat and peer of a large account, some megabytes. */
const RECENT = 12_000;

export interface OpenCacheOptions {
  /** One database an account. */
  readonly name: string;
  readonly sealer: Sealer;
  /** `now` in unix milliseconds; the device's own clock when left out. */
  readonly clock?: { now(): number };
  /** Milliseconds until an operation that does not end counts as lost; the usual when left out. */
  readonly patience?: number;
  /** Milliseconds after which the check of the whole begins, so that the first screen is read before it; at once when left out. */
  readonly checkAfter?: number;
}

export interface OpenedCache extends Cache {
  /** The check that follows opening, done in the background; undefined when the cache was closed before its end. */
  readonly consistency: Promise<ConsistencyReport | undefined>;
  /** Rows that could not be opened so far and were removed. */
  readonly unreadable: number;
}

/**
 * Opens an account's database, making it when there is none, and anew when the browser cannot read it: session and outbox are
 * then carried over. Rejects with STORAGE_BROKEN when it was sealed with another key.
 */
export async function openCache(options: OpenCacheOptions): Promise<OpenedCache> {
  const troubles = new Troubles();
  await finishRebuild(options.name);
  const first = createContext(options, troubles);
  try {
    await checkTables(first);
    return await openSound(first, options);
  } catch (error) {
    close(first);
    if (!isDamage(error)) throw error;
    troubles.tell({ kind: 'rebuilt', lostUnsent: await rebuild(options.name, error) });
  }
  return openSound(createContext(options, troubles), options);
}

function createContext(
  { name, sealer, clock = Date, patience }: OpenCacheOptions,
  troubles: Troubles,
): CacheContext {
  const limits = {
    ...(patience !== undefined && { patience }),
    onFailure: (error: unknown) => noteFailure(context, error),
  };
  const context: CacheContext = {
    connections: {
      relaxed: openConnection<Database>(name, CACHE_VERSIONS, { durability: 'relaxed', ...limits }),
      strict: openConnection<Database>(name, CACHE_VERSIONS, { durability: 'strict', ...limits }),
    },
    sealer,
    troubles,
    readability: 'unknown',
    writes: createSerial(),
    recentPeers: new Recent(RECENT),
    recentChats: new Recent(RECENT),
    unreadable: 0,
    settingsAhead: new SettingsAhead(),
    lastSeq: 0,
    filesOnTheirWay: new Set(),
    now: () => clock.now(),
  };
  return context;
}

async function openSound(context: CacheContext, { checkAfter = 0 }: OpenCacheOptions): Promise<OpenedCache> {
  await checkKey(context);
  context.readability = 'whole';
  return {
    ...reading(context),
    ...writing(context),
    consistency: checkLater(context, checkAfter).catch(() => undefined),
    get unreadable() {
      return context.unreadable;
    },
  };
}

async function checkLater(context: CacheContext, milliseconds: number): Promise<ConsistencyReport> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
  // Read only now: no start waits for it.
  const { checkConsistency } = await import('./consistency.ts');
  return checkConsistency(context);
}

function close(context: CacheContext): void {
  context.connections.relaxed.close();
  context.connections.strict.close();
  letGo(context);
}

/** Of what was opened: somebody who still waits for something here must not keep it in memory. */
function letGo({ recentChats, recentPeers }: CacheContext): void {
  recentChats.end();
  recentPeers.end();
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
    messagePerChat: (ids) => readMessagePerChat(context, ids),
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
    onTrouble: (hear) => context.troubles.listen(hear),
    close: () => close(context),
    async destroy() {
      strict.close();
      letGo(context);
      await relaxed.destroy();
    },
  } satisfies Partial<Cache>;
}
