import { isChannelId, type PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import { applyDeleteMessages } from '../apply/apply-messages.ts';
import { announceStep } from '../apply/announce-step.ts';
import { StepDraft } from '../apply/step-draft.ts';
import { addAction } from './add-action.ts';

/** Gone from the screen at once, from the server through the outbox. */
export async function deleteMessages(
  account: Account,
  p: { chatId: PeerId; ids: readonly number[]; forAll: boolean },
): Promise<void> {
  const draft = await account.engine.exclusively(async () => {
    const step = new StepDraft(account.cache, []);
    const where = isChannelId(p.chatId) ? { chatId: p.chatId } : {};
    await applyDeleteMessages(step, { kind: 'deleteMessages', ids: p.ids, ...where }, account);
    const settings = account.stale.add(step.refresh);
    await addAction(account, { kind: 'delete', ...p }, { ...step.toWrite(), settings });
    return step;
  });
  await announceStep(account, draft);
}
