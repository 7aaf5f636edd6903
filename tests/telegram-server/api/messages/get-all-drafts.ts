import type { Type } from '../../tl/schema.gen.ts';
import { signedIn, type Method } from '../method.ts';
import { mentionedPeers } from '../../world/mentioned-peers.ts';
import { peerOf } from '../../world/peers.ts';

/** https://core.telegram.org/method/messages.getAllDrafts */
export const getAllDrafts: Method<'messages.getAllDrafts'> = (_params, call) => {
  const userId = signedIn(call);
  const { world } = call;
  const updates = world.dialogs.drafts(userId).map(({ key, draft }): Type['Update'] => {
    return { _: 'updateDraftMessage', peer: peerOf(key, userId), draft };
  });
  return { _: 'updates', updates, ...mentionedPeers(world, userId, updates), date: world.date, seq: 0 };
};
