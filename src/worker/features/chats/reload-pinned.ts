import type { Folder } from '#model/chat.ts';
import type { Account } from '#worker/accounts/account.ts';
import { announceChats } from '../apply/announce-step.ts';
import { applyPinnedOrder } from '../apply/apply-pins.ts';
import { StepDraft } from '../apply/step-draft.ts';
import { writeDialogs } from './write-dialogs.ts';

/** How often the pins may change while the server is being asked for them. */
const TRIES = 5;

/** Asks for the pinned of a folder: somebody changed their order without saying to what. */
export async function reloadPinned(account: Account, folder: Folder): Promise<void> {
  for (let attempt = 1; attempt <= TRIES; attempt++)
    if (await reloadOnce(account, folder, attempt === TRIES)) return;
}

/** False when anything was written meanwhile, so that the answer may be older than what the device knows. */
async function reloadOnce(account: Account, folder: Folder, isLast: boolean): Promise<boolean> {
  const { cache, engine } = account;
  const before = engine.writes;
  const telegram = await account.telegram();
  const page = await telegram.getPinnedDialogs(folder);
  const order = page.dialogs.map(({ chat }) => chat.id);
  // Of chats that are known only the order is wanted: the rest is as the updates made it.
  const isUnfit = async (_: unknown, local: unknown) => local !== undefined;
  const { written } = await writeDialogs(account, page, { hasRanks: true, isUnfit });
  const draft = await engine.exclusively(async () => {
    // Two of the writings are this function's own.
    if (engine.writes > before + 2 && !isLast) return undefined;
    const step = new StepDraft(cache, []);
    if (!(await hasUntoldPins(account)))
      await applyPinnedOrder(step, { kind: 'pinnedOrder', folder, order }, cache);
    await cache.commit({ ...step.toWrite(), settings: account.stale.add(step.refresh) });
    return step;
  });
  await announceChats(account, [...new Set([...written, ...(draft?.changedChats ?? [])])]);
  return draft !== undefined;
}

/** What the user did here and the server has not heard yet goes first; the order is asked for again after that. */
const hasUntoldPins = async ({ outbox }: Account): Promise<boolean> =>
  (await outbox.rows()).some(({ action }) => action.kind === 'pin' || action.kind === 'archive');
