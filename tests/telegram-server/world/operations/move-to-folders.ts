import type { Con } from '../../tl/schema.gen.ts';
import { peerOf, type HistoryKey } from '../peers.ts';
import { Outgoing, type Actor } from '../updates.ts';
import type { World } from '../world.ts';

/** Moves dialogs into the archive (1) or out of it (0); a pinned one loses its pin. See https://core.telegram.org/api/folders#peer-folders */
export function moveToFolders(
  world: World,
  actor: Actor,
  moves: readonly { key: HistoryKey; folder: number }[],
): Con['updates'] {
  const { userId } = actor;
  const out = new Outgoing(world, actor);
  const moved = moves.filter(({ key, folder }) => world.dialogs.get(userId, key).folder !== folder);
  for (const { key, folder } of moved) {
    const before = world.dialogs.get(userId, key).folder;
    world.dialogs.setPins(
      userId,
      before,
      world.dialogs.pins(userId, before).filter((other) => other !== key),
    );
    world.dialogs.change(userId, key, { folder });
  }
  const peers = moved.map(({ key, folder }): Con['folderPeer'] => {
    return { _: 'folderPeer', peer: peerOf(key, userId), folder_id: folder };
  });
  if (peers.length > 0) out.user(userId, { kind: 'folders', peers });
  return out.flush();
}
