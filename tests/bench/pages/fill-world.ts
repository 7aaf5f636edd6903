import { Roster } from '#worker/accounts/roster.ts';
import type { Cache } from '#worker/cache/cache.ts';
import { openCache } from '#worker/cache/open-cache.ts';
import { openVaultStore } from '#worker/cache/vault-store.ts';
import { openVault } from '#worker/vault/open-vault.ts';
import { fillFloor } from './fill-floor.ts';
import type { FillRequest } from './requests.ts';
import { chat, chatId, message, NEWEST, peerRecord, self, SELF } from './world.ts';

const CHATS_AT_A_TIME = 500;
const MESSAGES_AT_A_TIME = 5000;

/** Makes a signed-in account whose cache holds such a world, by the vault's and the cache's own code; and the floor's rows. */
export async function fillWorld(request: FillRequest): Promise<void> {
  const vault = openVault(openVaultStore());
  const id = await vault.createAccount();
  const cache = await openCache({ name: `xabar-${id}`, sealer: await vault.unlock(id) });
  await fillChats(cache, request);
  await fillMessages(cache, request);
  const complete = { isComplete: true };
  await cache.commit({
    peers: [self()],
    state: { pts: 1, qts: 0, seq: 1, date: NEWEST },
    settings: { selfId: SELF, dialogsMain: complete, dialogsArchive: complete, lastOnline: NEWEST * 1000 },
  });
  await new Roster(vault.login).add(id);
  await fillFloor(request);
  cache.close();
  vault.close();
}

/** How many messages a chat has: the longest as asked, the others an equal share of the rest, at least one. */
export function lengthOf(index: number, { dialogs, messages, longest }: FillRequest): number {
  if (index === 0 && longest > 0) return longest;
  return Math.max(1, Math.floor((messages - longest) / Math.max(1, dialogs - (longest > 0 ? 1 : 0))));
}

async function fillChats(cache: Cache, request: FillRequest): Promise<void> {
  for (let at = 0; at < request.dialogs; at += CHATS_AT_A_TIME) {
    const indexes = Array.from({ length: Math.min(CHATS_AT_A_TIME, request.dialogs - at) }, (_, i) => at + i);
    await cache.commit({
      peers: indexes.map(peerRecord),
      chats: indexes.map((index) => chat(index, lengthOf(index, request))),
      spans: indexes.map((index) => {
        const { topMessageId } = chat(index, lengthOf(index, request));
        return { chatId: chatId(index), spans: [{ from: 1, to: topMessageId }] };
      }),
    });
  }
}

async function fillMessages(cache: Cache, request: FillRequest): Promise<void> {
  let batch = [];
  for (let index = 0; index < request.dialogs; index++) {
    const length = lengthOf(index, request);
    for (let n = 1; n <= length; n++) {
      batch.push(message(index, n, length));
      if (batch.length < MESSAGES_AT_A_TIME) continue;
      await cache.commit({ messages: batch });
      batch = [];
    }
  }
  await cache.commit({ messages: batch });
}
