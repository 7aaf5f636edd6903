import { Api } from '../tl/api.gen.ts';
import type { Telegram } from '../telegram.ts';
import { toInputPeer } from '../to-tl/input-peer.ts';
import type { Client } from './client.ts';

/** Moves a chat into the archive or back (https://core.telegram.org/method/folders.editPeerFolders). */
export async function setArchived(
  client: Client,
  { chat, isArchived }: Parameters<Telegram['setArchived']>[0],
): Promise<void> {
  const moved = new Api.InputFolderPeer({ peer: toInputPeer(chat), folderId: isArchived ? 1 : 0 });
  await client.link.call(new Api.folders.EditPeerFolders({ folderPeers: [moved] }), { idempotent: true });
}
