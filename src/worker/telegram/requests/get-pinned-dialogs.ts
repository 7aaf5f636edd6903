import { Api } from '../tl/api.gen.ts';
import type { DialogsPage } from '../telegram.ts';
import { toDialogsPage } from '../to-model/dialogs-page.ts';
import { learnSelf, type Client } from './client.ts';

/** All pinned dialogs of a folder, in order (https://core.telegram.org/method/messages.getPinnedDialogs). */
export async function getPinnedDialogs(client: Client, folder: 'main' | 'archive'): Promise<DialogsPage> {
  const request = new Api.messages.GetPinnedDialogs({ folderId: folder === 'archive' ? 1 : 0 });
  const page = toDialogsPage(await client.link.call(request), client.selfId);
  learnSelf(client, page.peers);
  return page;
}
