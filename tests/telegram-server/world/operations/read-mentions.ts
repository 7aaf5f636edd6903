import { isChannel, type HistoryKey } from '../peers.ts';
import type { Actor, Affected } from '../updates.ts';
import type { World } from '../world.ts';
import { readChannelContents, readContents } from './read-contents.ts';

/** Marks all mentions, or all reactions, of a conversation as seen. See https://core.telegram.org/method/messages.readMentions */
export function readMentions(
  world: World,
  actor: Actor,
  key: HistoryKey,
  which: 'unreadMentions' | 'unreadReactions' = 'unreadMentions',
): Affected {
  const ids = [...world.dialogs.get(actor.userId, key)[which]];
  if (!isChannel(key)) return readContents(world, actor, ids);
  const chat = world.chats.require(BigInt(key.slice(2)));
  readChannelContents(world, actor, chat, ids);
  return { pts: world.boxes.channel(chat.id).log.pts, ptsCount: 0 };
}
