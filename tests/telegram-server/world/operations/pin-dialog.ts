import { RpcError } from '../../api/method.ts';
import type { Con } from '../../tl/schema.gen.ts';
import { PINNED_MAX } from '../dialogs.ts';
import { peerOf, type HistoryKey } from '../peers.ts';
import { Outgoing, type Actor } from '../updates.ts';
import type { World } from '../world.ts';

/** Pins a dialog on top of its folder, or unpins it. 400 PEER_HISTORY_EMPTY, PINNED_DIALOGS_TOO_MUCH. See https://core.telegram.org/method/messages.toggleDialogPin */
export function pinDialog(world: World, actor: Actor, key: HistoryKey, pinned: boolean): void {
  const { userId } = actor;
  const { folder } = world.dialogs.get(userId, key);
  const others = world.dialogs.pins(userId, folder).filter((other) => other !== key);
  if (pinned && !world.dialogs.isListed(userId, key)) throw new RpcError(400, 'PEER_HISTORY_EMPTY');
  if (pinned) requireRoom(folder, others.length + 1);
  world.dialogs.setPins(userId, folder, pinned ? [key, ...others] : others);
  const out = new Outgoing(world, actor);
  out.common(userId, {
    ...{ _: 'updateDialogPinned', peer: dialogPeer(key, userId) },
    ...(pinned ? { pinned } : {}),
    ...(folder === 0 ? {} : { folder_id: folder }),
  });
  out.flush();
}

/** Puts pinned dialogs in order; with `force`, those not named are unpinned. See https://core.telegram.org/method/messages.reorderPinnedDialogs */
export function reorderPins(
  world: World,
  actor: Actor,
  params: { folder: number; order: readonly HistoryKey[]; force: boolean },
): void {
  const { userId } = actor;
  const { folder, force } = params;
  const before = world.dialogs.pins(userId, folder);
  const named = params.order.filter((key) => force || before.includes(key));
  const order = force ? [...named] : [...named, ...before.filter((key) => !named.includes(key))];
  requireRoom(folder, order.length);
  world.dialogs.setPins(userId, folder, order);
  const out = new Outgoing(world, actor);
  out.common(userId, {
    ...{ _: 'updatePinnedDialogs', order: order.map((key) => dialogPeer(key, userId)) },
    ...(folder === 0 ? {} : { folder_id: folder }),
  });
  out.flush();
}

function requireRoom(folder: number, count: number): void {
  const most = folder === 0 ? PINNED_MAX.main : PINNED_MAX.archive;
  if (count > most) throw new RpcError(400, 'PINNED_DIALOGS_TOO_MUCH');
}

export function dialogPeer(key: HistoryKey, userId: bigint): Con['dialogPeer'] {
  return { _: 'dialogPeer', peer: peerOf(key, userId) };
}
