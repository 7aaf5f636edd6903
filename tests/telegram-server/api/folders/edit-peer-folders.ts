import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { moveToFolders } from '../../world/operations/move-to-folders.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/folders.editPeerFolders */
export const editPeerFolders: Method<'folders.editPeerFolders'> = (params, call) => {
  const actor = actorOf(call);
  const moves = params.folder_peers.map((input) => {
    if (input.folder_id !== 0 && input.folder_id !== 1) throw new RpcError(400, 'FOLDER_ID_INVALID');
    return { key: resolveHistory(call.world, input.peer, actor.userId), folder: input.folder_id };
  });
  return moveToFolders(call.world, actor, moves);
};
