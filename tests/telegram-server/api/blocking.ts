import type { Type } from '../tl/schema.gen.ts';
import { peerId } from '../world/peers.ts';
import { Outgoing } from '../world/updates.ts';
import { RpcError, type Call } from './method.ts';
import { plainPeer } from './notify-peers.ts';

/** Blocks or unblocks a peer and tells the other devices; false if it was so already. 400 PEER_ID_INVALID. */
export function setBlocked(call: Call, userId: bigint, input: Type['InputPeer'], blocked: boolean): boolean {
  const { world } = call;
  const peer = plainPeer(input, userId, world);
  const id = peerId(peer);
  if (id === userId) throw new RpcError(400, 'PEER_ID_INVALID');
  const changed = blocked ? world.contacts.block(userId, id, world.date) : world.contacts.unblock(userId, id);
  if (changed) {
    const update = { _: 'updatePeerBlocked' as const, peer_id: peer, blocked: blocked || undefined };
    const out = new Outgoing(world, { userId, session: call.session });
    out.common(userId, update);
    out.flush();
  }
  return changed;
}
