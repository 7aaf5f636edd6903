import { CallError } from '#contract/errors.ts';
import type { Change } from '#model/change.ts';
import { isChannelId, type PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import type { AppliedStep, UpdateSink } from '#worker/updates/ports.ts';
import { applyChange } from './apply-change.ts';
import { announceStep } from './announce-step.ts';
import { isContested, isMark, isPin, leaveAlone } from './contested-marks.ts';
import { joinOwnMessages } from './join-own-messages.ts';
import { reloadChat } from './reload-chat.ts';
import { StepDraft } from './step-draft.ts';
import { reloadDialogs } from '../chats/reload-dialogs.ts';
import { refreshChats } from '../chats/refresh-chats.ts';
import { loseChannel } from '../chats/lose-channel.ts';

/** The end of the update loop: every step becomes one transaction, then events. */
export function createSink(account: Account): UpdateSink {
  const { cache } = account;
  return {
    apply: (step) => applyStep(account, step),
    async knowsPeers(changes) {
      const ids = [...new Set(changes.flatMap(namedPeers))];
      const known = await cache.peers(ids);
      return ids.every((id) => known.has(id));
    },
    channelPts: (channelId) => cache.channelPts(channelId),
    async loadChannel(channelId) {
      const left = await refreshChats(account, [channelId]);
      if (left.length > 0) throw new CallError('TIMEOUT');
      return cache.channelPts(channelId);
    },
    commonTooLong: (state) => reloadDialogs(account, state),
    channelLost: (channelId) => loseChannel(account, channelId),
    catchingUp: (isBusy) => account.setCatchingUp(isBusy),
  };
}

async function applyStep(account: Account, step: AppliedStep): Promise<void> {
  const draft = new StepDraft(account.cache, step.peers);
  draft.isRetold = step.isRetold ?? false;
  if (step.reload) await reloadChat(draft, step.reload, step.changes, account);
  else await applyAll(draft, step, account);
  await joinOwnMessages(draft, step.changes, account);
  await account.cache.commit({
    ...draft.toWrite(),
    ...(step.state && { state: step.state }),
    ...(step.channelPts && { channelPts: [step.channelPts] }),
    settings: { ...draft.settings, ...account.stale.add(draft.refresh, draft.refreshPinned) },
  });
  await announceStep(account, draft);
  account.stale.drain();
}

/** A mark that this device is about to set itself is left alone: what holds in the end is asked when ours was told. */
async function applyAll(
  draft: StepDraft,
  { changes, isRetold = false }: AppliedStep,
  account: Account,
): Promise<void> {
  const untold = changes.some(isMark) ? (await account.outbox.rows()).map((row) => row.action) : [];
  for (const change of changes) {
    if (isMark(change) && (isContested(change, untold) || (isRetold && isPin(change))))
      leaveAlone(draft, change);
    else await applyChange(draft, change, account);
  }
}

/** Whom a change names: the chat and who spoke in it. */
function namedPeers(change: Change): readonly PeerId[] {
  if (change.kind !== 'newMessage' && change.kind !== 'editMessage') return [];
  const { chatId, senderId, forward, viaBotId } = change.message;
  const named = [chatId, senderId, forward?.fromId, viaBotId].filter((id) => id !== undefined);
  // A channel forwarded from may be one we cannot see; its name is then simply not shown.
  return named.filter((id) => id === chatId || !isChannelId(id));
}
