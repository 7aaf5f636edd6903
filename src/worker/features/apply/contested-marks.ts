import type { Change } from '#model/change.ts';
import type { OutboxAction } from '#model/outbox-action.ts';
import type { StepDraft } from './step-draft.ts';

/** Which of our own actions say the same thing as a change. */
const RIVALS = {
  draft: ['draft'],
  muted: ['mute'],
  markedUnread: ['markUnread'],
  // A move takes the pin away, and whether ours came before it nothing tells.
  folder: ['archive', 'pin'],
  pinned: ['pin', 'archive'],
  pinnedOrder: ['pin', 'archive'],
} as const satisfies Partial<Record<Change['kind'], readonly OutboxAction['kind'][]>>;

type Mark = Extract<Change, { kind: keyof typeof RIVALS }>;

/** Changes of which only the last counts, and nothing tells which was that. */
export const isMark = (change: Change): change is Mark => change.kind in RIVALS;

/** Somebody changed what an action of ours, not told yet, changes too. Pins stand in one order: there any chat's counts. */
export function isContested(change: Mark, untold: readonly OutboxAction[]): boolean {
  const rivals: readonly OutboxAction['kind'][] = RIVALS[change.kind];
  return untold.some(
    (action) => rivals.includes(action.kind) && (isPin(change) || action.chatId === change.chatId),
  );
}

/** Pins stand in one order with moves between folders, of which only the latter are counted. */
export const isPin = (change: Mark): change is Extract<Mark, { kind: 'pinned' | 'pinnedOrder' }> =>
  change.kind === 'pinned' || change.kind === 'pinnedOrder';

export function leaveAlone(draft: StepDraft, change: Mark): void {
  if (isPin(change)) draft.refreshPinned.add(change.folder);
  else draft.refresh.add(change.chatId);
}
