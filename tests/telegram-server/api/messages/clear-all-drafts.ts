import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { clearDraft } from '../../world/operations/save-draft.ts';
import { Outgoing } from '../../world/updates.ts';

/** https://core.telegram.org/method/messages.clearAllDrafts */
export const clearAllDrafts: Method<'messages.clearAllDrafts'> = (_params, call) => {
  const actor = actorOf(call);
  const out = new Outgoing(call.world, actor);
  for (const { key } of call.world.dialogs.drafts(actor.userId)) clearDraft(out, actor.userId, key);
  out.flush();
  return true;
};
