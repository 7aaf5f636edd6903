import type { Type } from '../../tl/schema.gen.ts';
import { signedIn, type Method } from '../method.ts';
import { archiveTl, dialogsContent, dialogTl } from '../../world/dialog-view.ts';
import { stateTl } from '../../world/difference.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.getPeerDialogs */
export const getPeerDialogs: Method<'messages.getPeerDialogs'> = (params, call) => {
  const userId = signedIn(call);
  const { world } = call;
  const dialogs = params.peers.flatMap((input): Type['Dialog'][] => {
    if (input._ === 'inputDialogPeer')
      return [dialogTl(world, userId, resolveHistory(world, input.peer, userId))];
    const archive = input.folder_id === 1 ? archiveTl(world, userId) : undefined;
    return archive === undefined ? [] : [archive];
  });
  return {
    _: 'messages.peerDialogs',
    ...dialogsContent(world, userId, dialogs),
    state: stateTl(world, userId),
  };
};
