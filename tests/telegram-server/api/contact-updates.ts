import type { Con } from '../tl/schema.gen.ts';
import { Outgoing } from '../world/updates.ts';
import type { Call } from './method.ts';
import { peerSettings } from './peer-settings.ts';

/**
 * What a change in the address book means for these peers: new bars above their chats, and the users as they are seen
 * now. Sent to the viewer's other devices and returned for this one.
 */
export function contactUpdates(call: Call, viewerId: bigint, userIds: readonly bigint[]): Con['updates'] {
  const { world } = call;
  const out = new Outgoing(world, { userId: viewerId, session: call.session });
  for (const userId of userIds) {
    const peer = { _: 'peerUser' as const, user_id: userId };
    out.common(viewerId, { _: 'updatePeerSettings', peer, settings: peerSettings(world, viewerId, userId) });
  }
  return out.flush();
}
