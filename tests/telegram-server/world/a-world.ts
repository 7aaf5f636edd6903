import type { Call } from '../api/method.ts';
import type { Session } from '../mtproto/sessions.ts';
import type { Con, Type } from '../tl/schema.gen.ts';
import { VirtualClock } from './clock.ts';
import { createWorld, type Pusher, type World } from './world.ts';

/** What was pushed, in order: a pusher that everybody listens to. */
export class Pushed implements Pusher {
  readonly all: { userId: bigint; updates: Type['Updates']; except: Session | undefined }[] = [];

  push(userId: bigint, updates: Type['Updates'], options?: { except?: Session }): void {
    this.all.push({ userId, updates, except: options?.except });
  }

  to(userId: bigint): Type['Updates'][] {
    return this.all.filter((push) => push.userId === userId).map((push) => push.updates);
  }
}

/** A small seeded world in which time stands still, and what it pushes. */
export function aWorld(options: { seed?: number; dialogs?: number; messages?: number } = {}): {
  world: World;
  pushed: Pushed;
  clock: VirtualClock;
} {
  const clock = new VirtualClock();
  const world = createWorld({
    clock,
    seed: options.seed ?? 1,
    dialogs: options.dialogs ?? 24,
    messages: options.messages ?? 800,
  });
  const pushed = new Pushed();
  world.connections = pushed;
  return { world, pushed, clock };
}

/** A request of this user's, for methods that look at nothing but the world, the user and the session. */
export function aCall(world: World, userId: bigint, session?: Session): Call {
  return { world, userId, session, dc: 2 } as unknown as Call;
}

/** The InputPeer with the viewer's access hash. */
export function inputPeer(world: World, peer: Type['Peer'], viewer: bigint): Type['InputPeer'] {
  if (peer._ === 'peerChat') return { _: 'inputPeerChat', chat_id: peer.chat_id };
  if (peer._ === 'peerUser') {
    if (peer.user_id === viewer) return { _: 'inputPeerSelf' };
    return {
      _: 'inputPeerUser',
      user_id: peer.user_id,
      access_hash: world.users.accessHash(peer.user_id, viewer),
    };
  }
  const { channel_id } = peer;
  return {
    _: 'inputPeerChannel',
    channel_id,
    access_hash: world.chats.accessHash(world.chats.require(channel_id), viewer),
  };
}

/** The InputChannel with the viewer's access hash. */
export function inputChannel(world: World, channel_id: bigint, viewer: bigint): Con['inputChannel'] {
  return {
    _: 'inputChannel',
    channel_id,
    access_hash: world.chats.accessHash(world.chats.require(channel_id), viewer),
  };
}
