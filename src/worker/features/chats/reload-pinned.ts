import type { Folder } from '#model/chat.ts';
import type { Account } from '#worker/accounts/account.ts';
import { announceChats } from '../apply/announce-step.ts';
import { applyPinnedOrder } from '../apply/apply-pins.ts';
import { StepDraft } from '../apply/step-draft.ts';
import { writeDialogs } from './write-dialogs.ts';

/** Asks for the pinned of a folder: somebody changed their order without saying to what. */
export async function reloadPinned(account: Account, folder: Folder): Promise<void> {
  const { cache, engine } = account;
  const telegram = await account.telegram();
  const { written: order } = await writeDialogs(account, await telegram.getPinnedDialogs(folder), {
    hasRanks: true,
  });
  const draft = await engine.exclusively(async () => {
    const step = new StepDraft(cache, []);
    await applyPinnedOrder(step, { kind: 'pinnedOrder', folder, order }, cache);
    await cache.commit(step.toWrite());
    return step;
  });
  await announceChats(account, [...new Set([...order, ...draft.changedChats])]);
}
