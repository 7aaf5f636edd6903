import { RpcError } from '../../api/method.ts';
import type { Con, Type } from '../../tl/schema.gen.ts';
import type { MessageRecord } from '../message-record.ts';
import { historyKey, isChannel, peerOf } from '../peers.ts';
import { reactionsTl } from '../reactions-view.ts';
import { Outgoing, type Actor } from '../updates.ts';
import type { World } from '../world.ts';
import { readersOf } from './deliver.ts';

/** What may be reacted with. */
export const REACTIONS = [
  '👍',
  '👎',
  '❤️',
  '🔥',
  '🥰',
  '👏',
  '😁',
  '🤔',
  '😢',
  '🎉',
  '🙏',
  '👌',
  '🤝',
  '💯',
  '⚡️',
  '🏆',
] as const;

/** Telegram's own list leaves out the variation selector that keyboards put behind some. */
function plain(emoji: string): string {
  return emoji.replaceAll('\uFE0F', '');
}

const KNOWN = new Map(REACTIONS.map((emoji) => [plain(emoji), emoji]));

/**
 * Sets the user's reactions to a message; none takes them away. 400 MESSAGE_ID_INVALID, REACTION_INVALID, REACTIONS_TOO_MANY,
 * MESSAGE_NOT_MODIFIED. See https://core.telegram.org/api/reactions
 */
export function react(
  world: World,
  actor: Actor,
  params: { peer: Type['Peer']; id: number; emoji: readonly string[] },
): Con['updates'] {
  const { userId } = actor;
  const key = historyKey(userId, params.peer);
  const place = world.boxes.of(userId, key).locate(params.id);
  if (place?.key !== key) throw new RpcError(400, 'MESSAGE_ID_INVALID');
  const record = world.messages.require(key, place.index);
  if (record.action !== undefined) throw new RpcError(400, 'MESSAGE_ID_INVALID');
  if (params.emoji.length > 1 && world.users.get(userId)?.premium !== true)
    throw new RpcError(400, 'REACTIONS_TOO_MANY');
  const emoji = params.emoji.map((one) => {
    const known = KNOWN.get(plain(one));
    if (known === undefined) throw new RpcError(400, 'REACTION_INVALID');
    return known;
  });
  const before = (record.reactions ?? []).filter((reaction) => reaction.userId === userId);
  if (before.map((reaction) => reaction.emoji).join() === emoji.join())
    throw new RpcError(400, 'MESSAGE_NOT_MODIFIED');
  const others = (record.reactions ?? []).filter((reaction) => reaction.userId !== userId);
  const own = emoji.map((one) => ({ emoji: one, userId, date: world.date }));
  const changed = world.messages.change(key, record.index, { reactions: [...others, ...own] });
  const out = new Outgoing(world, actor);
  noteForAuthor(world, changed, userId, own.length > 0);
  tellOfReactions(out, changed);
  return out.flush();
}

/** The author has an unread reaction, unless it is his own or was taken back. */
function noteForAuthor(world: World, record: MessageRecord, reactor: bigint, on: boolean): void {
  if (record.author === reactor || record.post) return;
  const id = world.boxes.of(record.author, record.key).idOf(record.key, record.index);
  if (id === undefined) return;
  const { unreadReactions } = world.dialogs.get(record.author, record.key);
  if (on) unreadReactions.add(id);
  else unreadReactions.delete(id);
}

function tellOfReactions(out: Outgoing, record: MessageRecord): void {
  const { world } = out;
  for (const userId of readersOf(world, record.key)) {
    const msg_id = world.boxes.of(userId, record.key).idOf(record.key, record.index);
    if (msg_id === undefined) continue;
    const reactions = reactionsTl(world, userId, record) ?? { _: 'messageReactions', results: [] };
    const update: Type['Update'] = {
      _: 'updateMessageReactions',
      peer: peerOf(record.key, userId),
      msg_id,
      reactions,
    };
    // In a crowd only those who look at the chat are told; in a private chat it is kept.
    if (isChannel(record.key)) out.passing(userId, update);
    else out.common(userId, update);
  }
}
