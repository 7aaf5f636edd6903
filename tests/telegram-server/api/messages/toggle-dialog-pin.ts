import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { pinDialog } from '../../world/operations/pin-dialog.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.toggleDialogPin */
export const toggleDialogPin: Method<'messages.toggleDialogPin'> = (params, call) => {
  const actor = actorOf(call);
  if (params.peer._ !== 'inputDialogPeer') throw new RpcError(400, 'PEER_ID_INVALID');
  pinDialog(
    call.world,
    actor,
    resolveHistory(call.world, params.peer.peer, actor.userId),
    params.pinned === true,
  );
  return true;
};
