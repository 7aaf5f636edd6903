import { RpcError } from '../../api/method.ts';
import type { Con, Type } from '../../tl/schema.gen.ts';
import { isMember, type ChatRecord } from '../chat-record.ts';
import { channelKey, chatKey, type HistoryKey } from '../peers.ts';
import { Outgoing, type Actor } from '../updates.ts';
import type { World } from '../world.ts';
import { deliver } from './deliver.ts';
import { tellOfChat, tellOfParticipants } from './tell-of-members.ts';

export function keyOfChat(chat: ChatRecord): HistoryKey {
  return chat.form === 'group' ? chatKey(chat.id) : channelKey(chat.id);
}

/**
 * Brings people into a chat; those who do not let strangers do so are given back as missing.
 * 400 USER_ALREADY_PARTICIPANT, USER_KICKED. See https://core.telegram.org/api/invites#direct-invites
 */
export function addMembers(
  world: World,
  actor: Actor,
  chat: ChatRecord,
  users: readonly bigint[],
): { updates: Con['updates']; missing: bigint[] } {
  const missing = users.filter(
    (userId) => !world.privacy.allows(userId, 'privacyKeyChatInvite', actor.userId),
  );
  const added = users.filter((userId) => !missing.includes(userId));
  for (const userId of added) {
    const member = chat.members.get(userId);
    if (isMember(member)) throw new RpcError(400, 'USER_ALREADY_PARTICIPANT');
    if (member?.status === 'banned' && chat.form !== 'group') throw new RpcError(400, 'USER_KICKED');
  }
  const out = new Outgoing(world, actor);
  for (const userId of added) enter(out, chat, userId, actor.userId);
  if (added.length > 0) {
    if (chat.form === 'group') tellOfParticipants(out, chat);
    const action: Type['MessageAction'] = { _: 'messageActionChatAddUser', users: added };
    // Nobody is announced in a channel.
    if (chat.form !== 'channel')
      deliver(out, { key: keyOfChat(chat), author: actor.userId, date: world.date, text: '', action });
  }
  return { updates: out.flush(), missing };
}

/** Makes somebody a member. What was there before he came is read. */
export function enter(out: Outgoing, chat: ChatRecord, userId: bigint, inviter: bigint): void {
  const { world } = out;
  const old = chat.members.get(userId);
  const restricted =
    old?.status === 'left' && old.bannedRights !== undefined ? { bannedRights: old.bannedRights } : {};
  world.chats.setMember(chat, { userId, status: 'member', date: world.date, inviter, ...restricted });
  const key = keyOfChat(chat);
  const readInbox =
    chat.form === 'group'
      ? (world.boxes.user(userId).list(key).last ?? 0)
      : world.boxes.channel(chat.id).topId;
  world.dialogs.change(userId, key, { hidden: false, readInbox, readOutbox: readInbox });
  if (chat.form !== 'group') tellOfChat(out, chat, userId);
}

/** Joins a public chat, or one whose invite is known. 400 USER_ALREADY_PARTICIPANT, CHANNEL_PRIVATE for the banned. See https://core.telegram.org/method/channels.joinChannel */
export function join(world: World, actor: Actor, chat: ChatRecord, byLink = false): Con['updates'] {
  const member = chat.members.get(actor.userId);
  if (isMember(member)) throw new RpcError(400, 'USER_ALREADY_PARTICIPANT');
  if (member?.status === 'banned') throw new RpcError(400, 'CHANNEL_PRIVATE');
  const out = new Outgoing(world, actor);
  enter(out, chat, actor.userId, actor.userId);
  if (chat.form !== 'channel') {
    const action: Type['MessageAction'] = byLink
      ? { _: 'messageActionChatJoinedByLink', inviter_id: creatorOf(chat) }
      : { _: 'messageActionChatAddUser', users: [actor.userId] };
    deliver(out, { key: keyOfChat(chat), author: actor.userId, date: world.date, text: '', action });
  }
  return out.flush();
}

function creatorOf(chat: ChatRecord): bigint {
  return [...chat.members.values()].find((member) => member.status === 'creator')?.userId ?? 0n;
}
