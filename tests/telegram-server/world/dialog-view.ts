import type { Con, Type } from '../tl/schema.gen.ts';
import { mentionedPeers, type PeerLists } from './mentioned-peers.ts';
import { messageById } from './message-view.ts';
import { chatIdOf, isChannel, peerOf, type HistoryKey } from './peers.ts';
import { readOutboxOf } from './read-marks.ts';
import type { World } from './world.ts';

/** One dialog as its owner sees it. See https://core.telegram.org/constructor/dialog */
export function dialogTl(world: World, userId: bigint, key: HistoryKey): Con['dialog'] {
  const record = world.dialogs.get(userId, key);
  const peer = peerOf(key, userId);
  const dialog: Con['dialog'] = {
    ...{
      _: 'dialog',
      peer,
      top_message: world.dialogs.top(userId, key).id,
      read_inbox_max_id: record.readInbox,
    },
    ...{
      read_outbox_max_id: readOutboxOf(world, userId, key),
      unread_count: world.dialogs.unread(userId, key),
    },
    ...{
      unread_mentions_count: record.unreadMentions.size,
      unread_reactions_count: record.unreadReactions.size,
    },
    notify_settings: world.notify.forPeer(userId, peer),
  };
  if (world.dialogs.pins(userId, record.folder).includes(key)) dialog.pinned = true;
  if (record.unreadMark) dialog.unread_mark = true;
  if (isChannel(key)) dialog.pts = world.boxes.channel(chatIdOf(key)!).log.pts;
  if (record.draft !== undefined) dialog.draft = record.draft;
  if (record.folder !== 0) dialog.folder_id = record.folder;
  return dialog;
}

export const ARCHIVE: Con['folder'] = {
  _: 'folder',
  id: 1,
  title: 'Archived Chats',
  photo: { _: 'chatPhotoEmpty' },
};

/** The archive as one line of the main list; undefined when it is empty. See https://core.telegram.org/api/folders#peer-folders */
export function archiveTl(world: World, userId: bigint): Con['dialogFolder'] | undefined {
  const keys = world.dialogs.ordered(userId, ARCHIVE.id);
  const [first] = keys;
  if (first === undefined) return undefined;
  const counts = { muted: { peers: 0, messages: 0 }, unmuted: { peers: 0, messages: 0 } };
  for (const key of keys) {
    const unread = world.dialogs.unread(userId, key);
    if (unread === 0 && !world.dialogs.get(userId, key).unreadMark) continue;
    const { mute_until = 0 } = world.notify.forPeer(userId, peerOf(key, userId));
    const count = mute_until > world.date ? counts.muted : counts.unmuted;
    count.peers++;
    count.messages += unread;
  }
  return {
    ...{ _: 'dialogFolder', pinned: true, folder: ARCHIVE, peer: peerOf(first, userId) },
    top_message: world.dialogs.top(userId, first).id,
    ...{ unread_muted_peers_count: counts.muted.peers, unread_unmuted_peers_count: counts.unmuted.peers },
    ...{
      unread_muted_messages_count: counts.muted.messages,
      unread_unmuted_messages_count: counts.unmuted.messages,
    },
  };
}

/** Dialogs with their top messages and everybody in them: what all answers with dialogs hold. */
export function dialogsContent(
  world: World,
  userId: bigint,
  dialogs: Type['Dialog'][],
): { dialogs: Type['Dialog'][]; messages: Type['Message'][] } & PeerLists {
  const messages = dialogs.flatMap((dialog) => {
    if (dialog.top_message === 0) return [];
    const channelId = dialog.peer._ === 'peerChannel' ? dialog.peer.channel_id : undefined;
    return [messageById(world, userId, dialog.top_message, channelId)];
  });
  return { dialogs, messages, ...mentionedPeers(world, userId, [dialogs, messages], { users: [userId] }) };
}
