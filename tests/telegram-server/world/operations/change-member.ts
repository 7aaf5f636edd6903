import type { Con } from '../../tl/schema.gen.ts';
import type { ChatRecord, Member } from '../chat-record.ts';
import { Outgoing, type Actor } from '../updates.ts';
import type { World } from '../world.ts';
import { keyOfChat } from './add-members.ts';
import { tellOfChat } from './tell-of-members.ts';

/** Changes somebody's standing in a supergroup or channel; he and the one who did it are told. */
export function changeMember(world: World, actor: Actor, chat: ChatRecord, member: Member): Con['updates'] {
  world.chats.setMember(chat, member);
  world.dialogs.stale(member.userId, keyOfChat(chat));
  const out = new Outgoing(world, actor);
  tellOfChat(out, chat, member.userId);
  if (member.userId !== actor.userId) tellOfChat(out, chat, actor.userId);
  return out.flush();
}
