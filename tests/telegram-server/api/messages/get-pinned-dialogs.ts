import type { Type } from '../../tl/schema.gen.ts';
import { RpcError, signedIn, type Method } from '../method.ts';
import { archiveTl, dialogsContent, dialogTl } from '../../world/dialog-view.ts';
import { stateTl } from '../../world/difference.ts';

/** https://core.telegram.org/method/messages.getPinnedDialogs */
export const getPinnedDialogs: Method<'messages.getPinnedDialogs'> = (params, call) => {
  const userId = signedIn(call);
  const { world } = call;
  const { folder_id: folder } = params;
  if (folder !== 0 && folder !== 1) throw new RpcError(400, 'FOLDER_ID_INVALID');
  const archive = folder === 0 ? archiveTl(world, userId) : undefined;
  const pinned = world.dialogs.pins(userId, folder).map((key) => dialogTl(world, userId, key));
  const dialogs: Type['Dialog'][] = archive === undefined ? pinned : [archive, ...pinned];
  return {
    _: 'messages.peerDialogs',
    ...dialogsContent(world, userId, dialogs),
    state: stateTl(world, userId),
  };
};
