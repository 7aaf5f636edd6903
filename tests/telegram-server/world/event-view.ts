import type { Con, Type } from '../tl/schema.gen.ts';
import type { LoggedEvent } from './event-log.ts';
import { messageById } from './message-view.ts';
import type { World } from './world.ts';

/**
 * An event of a message box as the update that tells of it; undefined when there is nothing left to tell, as for a new
 * message deleted since. `channelId` when it is a channel's box. See https://core.telegram.org/type/Update
 */
export function eventTl(
  world: World,
  viewer: bigint,
  logged: LoggedEvent,
  channelId?: bigint,
): Type['Update'] | undefined {
  const { pts, ptsCount: pts_count, event } = logged;
  if (event.kind === 'new' || event.kind === 'edit') {
    const message = messageById(world, viewer, event.id, channelId);
    if (message._ === 'messageEmpty') return undefined;
    return { _: messageUpdate(event.kind, channelId), message, pts, pts_count };
  }
  if (channelId !== undefined) return channelEventTl(logged, channelId);
  switch (event.kind) {
    case 'delete':
      return { _: 'updateDeleteMessages', messages: event.ids, pts, pts_count };
    case 'pin':
      return pinned(
        { _: 'updatePinnedMessages', peer: event.peer, messages: event.ids, pts, pts_count },
        event.pinned,
      );
    case 'contents':
      return { _: 'updateReadMessagesContents', messages: event.ids, pts, pts_count, date: event.date };
    case 'readInbox': {
      const { peer, maxId: max_id, unread: still_unread_count } = event;
      return { _: 'updateReadHistoryInbox', peer, max_id, still_unread_count, pts, pts_count };
    }
    case 'readOutbox':
      return { _: 'updateReadHistoryOutbox', peer: event.peer, max_id: event.maxId, pts, pts_count };
    case 'folders':
      return { _: 'updateFolderPeers', folder_peers: event.peers, pts, pts_count };
  }
}

type MessageUpdate = (
  | Con['updateNewMessage']
  | Con['updateEditMessage']
  | Con['updateNewChannelMessage']
  | Con['updateEditChannelMessage']
)['_'];

function messageUpdate(kind: 'new' | 'edit', channelId: bigint | undefined): MessageUpdate {
  if (kind === 'new') return channelId === undefined ? 'updateNewMessage' : 'updateNewChannelMessage';
  return channelId === undefined ? 'updateEditMessage' : 'updateEditChannelMessage';
}

function channelEventTl(logged: LoggedEvent, channel_id: bigint): Type['Update'] | undefined {
  const { pts, ptsCount: pts_count, event } = logged;
  if (event.kind === 'delete') {
    return { _: 'updateDeleteChannelMessages', channel_id, messages: event.ids, pts, pts_count };
  }
  if (event.kind !== 'pin') return undefined;
  return pinned(
    { _: 'updatePinnedChannelMessages', channel_id, messages: event.ids, pts, pts_count },
    event.pinned,
  );
}

function pinned<T extends Con['updatePinnedMessages'] | Con['updatePinnedChannelMessages']>(
  update: T,
  on: boolean,
): T {
  return on ? { ...update, pinned: true } : update;
}
