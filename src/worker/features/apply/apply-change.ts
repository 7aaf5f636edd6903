import type { Change } from '#model/change.ts';
import { TYPING_LASTS } from '#model/presence.ts';
import type { Account } from '#worker/accounts/account.ts';
import { applyNewAuthorization } from './apply-authorization.ts';
import * as marks from './apply-marks.ts';
import * as messages from './apply-messages.ts';
import { applyReactions } from './apply-reactions.ts';
import { applyPinned, applyPinnedOrder } from './apply-pins.ts';
import * as peers from './apply-peers.ts';
import type { StepDraft } from './step-draft.ts';

type Applier<K extends Change['kind']> = (
  draft: StepDraft,
  change: Extract<Change, { kind: K }>,
  account: Account,
) => Promise<void> | void;

/** One line a kind of change; the compiler asks for the missing one. */
const APPLIERS: { readonly [K in Change['kind']]: Applier<K> } = {
  newMessage: messages.applyNewMessage,
  editMessage: messages.applyEditMessage,
  deleteMessages: messages.applyDeleteMessages,
  messagesPinned: messages.applyMessagesPinned,
  views: messages.applyViews,
  reactions: applyReactions,
  readContents: messages.applyReadContents,
  availableMinId: messages.applyAvailableMinId,
  readInbox: marks.applyReadInbox,
  readOutbox: marks.applyReadOutbox,
  markedUnread: marks.applyMarkedUnread,
  muted: marks.applyMuted,
  draft: marks.applyDraft,
  folder: marks.applyFolder,
  pinned: (draft, change, { cache }) => applyPinned(draft, change, cache),
  pinnedOrder: (draft, change, { cache }) => applyPinnedOrder(draft, change, cache),
  presence: peers.applyPresence,
  userName: peers.applyUserName,
  userPhone: peers.applyUserPhone,
  typing: (draft, { chatId, senderId, action }, { clock }) => {
    draft.events.push({ type: 'typing', chatId, senderId, action, until: clock.now() + TYPING_LASTS * 1000 });
  },
  peerChanged: (draft, { chatId }) => void draft.refresh.add(chatId),
  newAuthorization: applyNewAuthorization,
  // Joined with its message by the step as a whole.
  messageId: () => undefined,
  // Matters only during a login, which listens for itself.
  loginToken: () => undefined,
  webPage: () => undefined,
  ignored: () => undefined,
};

export async function applyChange(draft: StepDraft, change: Change, account: Account): Promise<void> {
  const apply = APPLIERS[change.kind] as Applier<Change['kind']>;
  await apply(draft, change as never, account);
}
