import { createHmac } from 'node:crypto';
import type { Con } from '../tl/schema.gen.ts';
import type { ChatRecord } from '../world/chat-record.ts';
import type { World } from '../world/world.ts';

/** The permanent invite link of a chat; made when first asked for. https://core.telegram.org/constructor/chatInviteExported */
export function inviteTl(world: World, chat: ChatRecord): Con['chatInviteExported'] {
  if (chat.invite === undefined) {
    chat.invite = createHmac('sha256', `invites ${world.seed}`)
      .update(String(chat.id))
      .digest('base64url')
      .slice(0, 16);
    world.chats.touch(chat);
  }
  const creator = [...chat.members.values()].find((member) => member.status === 'creator');
  const admin_id = creator?.userId ?? 0n;
  return {
    _: 'chatInviteExported',
    permanent: true,
    link: `https://t.me/+${chat.invite}`,
    admin_id,
    date: chat.date,
  };
}
