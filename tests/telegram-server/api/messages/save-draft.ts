import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { saveDraft as save } from '../../world/operations/save-draft.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.saveDraft */
export const saveDraft: Method<'messages.saveDraft'> = (params, call) => {
  const actor = actorOf(call);
  const { peer, ...draft } = params;
  save(call.world, actor, resolveHistory(call.world, peer, actor.userId), draft);
  return true;
};
