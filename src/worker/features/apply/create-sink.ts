import type { Change } from '#model/change.ts';
import { isChannelId, type PeerId } from '#model/peer.ts';
import type { Account } from '#worker/accounts/account.ts';
import type { AppliedStep, UpdateSink } from '#worker/updates/ports.ts';
import { applyChange } from './apply-change.ts';
import { announceStep } from './announce-step.ts';
import { joinOwnMessages } from './join-own-messages.ts';
import { reloadChat } from './reload-chat.ts';
import { StepDraft } from './step-draft.ts';
import { reloadDialogs } from '../chats/reload-dialogs.ts';
import { reloadPinned } from '../chats/reload-pinned.ts';
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
      await refreshChats(account, [channelId]);
      return cache.channelPts(channelId);
    },
    commonTooLong: (state) => reloadDialogs(account, state),
    channelLost: (channelId) => loseChannel(account, channelId),
    catchingUp: (isBusy) => account.setCatchingUp(isBusy),
  };
}

async function applyStep(account: Account, step: AppliedStep): Promise<void> {
  const draft = new StepDraft(account.cache, step.peers);
  if (step.reload) await reloadChat(draft, step.reload, step.changes);
  else for (const change of step.changes) await applyChange(draft, change, account);
  await joinOwnMessages(draft, step.changes, account);
  await account.cache.commit({
    ...draft.toWrite(),
    ...(step.state && { state: step.state }),
    ...(step.channelPts && { channelPts: [step.channelPts] }),
  });
  await announceStep(account, draft);
  for (const folder of draft.refreshPinned) account.inBackground(() => reloadPinned(account, folder));
  if (draft.refresh.size > 0) account.inBackground(() => refreshChats(account, [...draft.refresh]));
}

/** Whom a change names: the chat and who spoke in it. */
function namedPeers(change: Change): readonly PeerId[] {
  if (change.kind !== 'newMessage' && change.kind !== 'editMessage') return [];
  const { chatId, senderId, forward, viaBotId } = change.message;
  const named = [chatId, senderId, forward?.fromId, viaBotId].filter((id) => id !== undefined);
  // A channel forwarded from may be one we cannot see; its name is then simply not shown.
  return named.filter((id) => id === chatId || !isChannelId(id));
}
