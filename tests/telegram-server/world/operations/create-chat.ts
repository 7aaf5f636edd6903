import type { Con } from '../../tl/schema.gen.ts';
import type { ChatRecord } from '../chat-record.ts';
import { channelKey, chatKey } from '../peers.ts';
import { Outgoing, type Actor } from '../updates.ts';
import type { World } from '../world.ts';
import { deliver } from './deliver.ts';
import { tellOfParticipants } from './tell-of-members.ts';

/** Makes a basic group of the creator and others. See https://core.telegram.org/method/messages.createChat */
export function createChat(
  world: World,
  actor: Actor,
  params: { title: string; users: readonly bigint[] },
): { chat: ChatRecord; updates: Con['updates'] } {
  const creator = actor.userId;
  const chat = world.chats.create('group', { title: params.title, creator });
  for (const userId of params.users) {
    if (userId !== creator)
      world.chats.setMember(chat, { userId, status: 'member', date: world.date, inviter: creator });
  }
  const out = new Outgoing(world, actor);
  tellOfParticipants(out, chat);
  const users = [...chat.members.keys()];
  const action = { _: 'messageActionChatCreate', title: chat.title, users } as const;
  deliver(out, { key: chatKey(chat.id), author: creator, date: world.date, text: '', action });
  return { chat, updates: out.flush() };
}

/** Makes a supergroup or channel with the creator alone in it. See https://core.telegram.org/method/channels.createChannel */
export function createChannel(
  world: World,
  actor: Actor,
  params: { title: string; about: string; broadcast: boolean },
): { chat: ChatRecord; updates: Con['updates'] } {
  const { title, about, broadcast } = params;
  const form = broadcast ? 'channel' : 'supergroup';
  const chat = world.chats.create(form, { title, about, creator: actor.userId });
  const out = new Outgoing(world, actor);
  out.common(actor.userId, { _: 'updateChannel', channel_id: chat.id });
  const action = { _: 'messageActionChannelCreate', title } as const;
  const post = broadcast ? { post: true } : {};
  deliver(out, {
    key: channelKey(chat.id),
    author: actor.userId,
    date: world.date,
    text: '',
    action,
    ...post,
  });
  return { chat, updates: out.flush() };
}
