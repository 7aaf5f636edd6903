import { listHash } from '../list-hash.ts';
import { RpcError, signedIn, type Method } from '../method.ts';
import { dialogPage } from '../../world/dialog-page.ts';
import { archiveTl, dialogsContent, dialogTl } from '../../world/dialog-view.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.getDialogs: the archive stands as one line on top of the first page of folder 0. */
export const getDialogs: Method<'messages.getDialogs'> = (params, call) => {
  const userId = signedIn(call);
  const { world } = call;
  const { folder_id: folder, offset_peer, offset_date: offsetDate, offset_id: offsetId, limit } = params;
  if (folder !== undefined && folder !== 0 && folder !== 1) throw new RpcError(400, 'FOLDER_ID_INVALID');
  const offsetKey =
    offset_peer._ === 'inputPeerEmpty' ? undefined : resolveHistory(world, offset_peer, userId);
  const excludePinned = params.exclude_pinned === true;
  const page = dialogPage(world, userId, { folder, excludePinned, offsetDate, offsetId, offsetKey, limit });
  const isFirst = offsetDate === 0 && offsetId === 0 && offsetKey === undefined;
  const archive = folder === 0 && isFirst && !excludePinned ? archiveTl(world, userId) : undefined;
  const dialogs = page.keys.map((key) => dialogTl(world, userId, key));
  const count = page.count + (archive === undefined ? 0 : 1);
  const hash = listHash(dialogs.map((dialog) => BigInt(dialog.top_message)));
  if (params.hash !== 0n && params.hash === hash) return { _: 'messages.dialogsNotModified', count };
  const content = dialogsContent(world, userId, [...(archive === undefined ? [] : [archive]), ...dialogs]);
  if (isFirst && page.keys.length === page.count) return { _: 'messages.dialogs', ...content };
  return { _: 'messages.dialogsSlice', count, ...content };
};
