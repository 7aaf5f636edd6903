import { RpcError } from '../../api/method.ts';
import type { Con } from '../../tl/schema.gen.ts';
import type { ChatRecord } from '../chat-record.ts';
import { requireRight } from '../chat-rights.ts';
import { Outgoing, type Actor } from '../updates.ts';
import type { World } from '../world.ts';
import { keyOfChat } from './add-members.ts';
import { deliver } from './deliver.ts';
import { tellAllOfChat } from './tell-of-members.ts';

/** Renames a chat. 400 CHAT_TITLE_EMPTY, CHAT_NOT_MODIFIED, CHAT_ADMIN_REQUIRED. See https://core.telegram.org/method/channels.editTitle */
export function editTitle(world: World, actor: Actor, chat: ChatRecord, raw: string): Con['updates'] {
  const title = raw.trim();
  if (title === '') throw new RpcError(400, 'CHAT_TITLE_EMPTY');
  requireRight(chat, actor.userId, 'change_info');
  if (title === chat.title) throw new RpcError(400, 'CHAT_NOT_MODIFIED');
  changeChat(world, chat, { title });
  const out = new Outgoing(world, actor);
  tellAllOfChat(out, chat);
  const action = { _: 'messageActionChatEditTitle', title } as const;
  const post = chat.form === 'channel' ? { post: true } : {};
  deliver(out, { key: keyOfChat(chat), author: actor.userId, date: world.date, text: '', action, ...post });
  return out.flush();
}

/** Changes fields of a chat and its version. */
export function changeChat(world: World, chat: ChatRecord, changes: Partial<ChatRecord>): void {
  Object.assign(chat, changes);
  chat.version++;
  world.chats.touch(chat);
}
