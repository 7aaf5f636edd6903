import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { reorderPins } from '../../world/operations/pin-dialog.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.reorderPinnedDialogs */
export const reorderPinnedDialogs: Method<'messages.reorderPinnedDialogs'> = (params, call) => {
  const actor = actorOf(call);
  const { folder_id: folder } = params;
  if (folder !== 0 && folder !== 1) throw new RpcError(400, 'FOLDER_ID_INVALID');
  const order = params.order.flatMap((input) => {
    return input._ === 'inputDialogPeer' ? [resolveHistory(call.world, input.peer, actor.userId)] : [];
  });
  reorderPins(call.world, actor, { folder, order, force: params.force === true });
  return true;
};
