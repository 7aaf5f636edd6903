import type { Chat, Folder } from '#model/chat.ts';
import type { Account } from '#worker/accounts/account.ts';
import { readSetting, writeSetting } from '#worker/accounts/settings.ts';
import type { DialogsPage, PeerRef } from '#worker/telegram/telegram.ts';
import { announceChats } from '../apply/announce-step.ts';
import { peerRef } from '../peers/peer-ref.ts';
import { leadOf } from './lead-of.ts';
import { writeDialogs } from './write-dialogs.ts';

const PAGE = 100;
/** Milliseconds between pages, so that a long list does not run into a flood wait. */
const PAUSE = 300;

interface Offset {
  readonly date: number;
  readonly id: number;
  readonly peer: PeerRef;
}

/** Reads the server's lists to their ends, once; later changes come as updates. Goes on after an interruption. */
export async function loadDialogs(account: Account): Promise<void> {
  for (const folder of ['main', 'archive'] as const) await loadFolder(account, folder);
}

async function loadFolder(account: Account, folder: Folder): Promise<void> {
  const name = folder === 'main' ? 'dialogsMain' : 'dialogsArchive';
  if ((await readSetting(account.cache, name))?.isComplete) return;
  const telegram = await account.telegram();
  let offset: Offset | undefined;
  for (let isFirst = true; ; isFirst = false) {
    const before = account.engine.writes;
    const page = await telegram.getDialogs({
      folder,
      limit: PAGE,
      withPinned: isFirst,
      ...(offset && { offset }),
    });
    // Its own writing counts as well: anything more, and the answer may be older than what the device knows.
    const isLate = () => account.engine.writes > before + 1;
    // A channel that is further on the server than here has to catch up first.
    const isAhead = async ({ id }: Chat) => (await leadOf(account.cache, page, id)) > 0;
    const { written, skipped } = await writeDialogs(account, page, {
      hasRanks: isFirst,
      isUnfit: async (chat, local) => local !== undefined && (isLate() || (await isAhead(chat))),
    });
    await announceChats(account, written);
    if (skipped.length > 0) await account.stale.ask(skipped, isFirst ? [folder] : []);
    if (isFirst) account.emit({ type: 'chatsReset' });
    const next = await nextOffset(account, page);
    if (!next || page.total === undefined || isSame(next, offset)) break;
    offset = next;
    await account.pause(PAUSE);
  }
  await writeSetting(account.cache, name, { isComplete: true });
  account.emit({ type: 'chatsReset' });
}

/** The next page starts below the last dialog that is not pinned and has a message. */
async function nextOffset(account: Account, page: DialogsPage): Promise<Offset | undefined> {
  const last = page.dialogs.findLast(
    ({ chat }) => chat.pinnedRank === undefined && chat.topMessageId > 0,
  )?.chat;
  if (!last) return undefined;
  return { date: last.lastDate, id: last.topMessageId, peer: await peerRef(account.cache, last.id) };
}

const isSame = (a: Offset, b: Offset | undefined): boolean => a.id === b?.id && a.peer.id === b.peer.id;
