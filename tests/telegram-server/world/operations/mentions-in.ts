import type { Type } from '../../tl/schema.gen.ts';
import { isMember, type ChatRecord } from '../chat-record.ts';
import type { MessageRecord } from '../message-record.ts';
import type { World } from '../world.ts';

/** Members of the group whom the text calls by name, and him who is answered. See https://core.telegram.org/api/mentions */
export function mentionsIn(
  world: World,
  chat: ChatRecord,
  text: string,
  entities: readonly Type['MessageEntity'][],
  answered: MessageRecord | undefined,
): bigint[] {
  if (chat.form === 'channel') return [];
  const called = new Set<bigint>(answered === undefined ? [] : [answered.author]);
  for (const entity of entities) {
    if (entity._ === 'messageEntityMentionName') called.add(entity.user_id);
    if (entity._ !== 'messageEntityMention') continue;
    const user = world.users.byUsername(text.slice(entity.offset + 1, entity.offset + entity.length));
    if (user !== undefined) called.add(user.id);
  }
  return [...called].filter((userId) => isMember(chat.members.get(userId)));
}
