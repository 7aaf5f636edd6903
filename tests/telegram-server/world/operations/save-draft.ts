import type { Con } from '../../tl/schema.gen.ts';
import { peerOf, type HistoryKey } from '../peers.ts';
import { Outgoing, type Actor } from '../updates.ts';
import type { World } from '../world.ts';

/** Keeps a draft and tells the user's other sessions; an empty one is taken away. See https://core.telegram.org/api/drafts */
export function saveDraft(
  world: World,
  actor: Actor,
  key: HistoryKey,
  draft: Omit<Con['draftMessage'], '_' | 'date'>,
): void {
  const out = new Outgoing(world, actor);
  const empty = draft.message === '' && draft.reply_to === undefined && draft.media === undefined;
  if (empty) {
    clearDraft(out, actor.userId, key);
  } else {
    const kept: Con['draftMessage'] = { _: 'draftMessage', ...draft, date: world.date };
    world.dialogs.change(actor.userId, key, { draft: kept });
    out.common(actor.userId, { _: 'updateDraftMessage', peer: peerOf(key, actor.userId), draft: kept });
  }
  out.flush();
}

/** Takes the draft of a conversation away, if there is one. */
export function clearDraft(out: Outgoing, userId: bigint, key: HistoryKey): void {
  const dialog = out.world.dialogs.get(userId, key);
  if (dialog.draft === undefined) return;
  delete dialog.draft;
  const draft = { _: 'draftMessageEmpty', date: out.world.date } as const;
  out.common(userId, { _: 'updateDraftMessage', peer: peerOf(key, userId), draft });
}
