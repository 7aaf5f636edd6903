import type { Type } from '../tl/schema.gen.ts';
import type { World } from './world.ts';

export interface PeerLists {
  users: Type['User'][];
  chats: Type['Chat'][];
}

const USER_FIELDS = new Set([
  'user_id',
  'bot_id',
  'via_bot_id',
  'inviter_id',
  'promoted_by',
  'kicked_by',
  'admin_id',
  'creator_id',
  'business_bot_id',
]);
const USER_LIST_FIELDS = new Set(['users', 'recent_requesters', 'user_ids']);
const CHAT_FIELDS = new Set(['chat_id', 'channel_id', 'linked_chat_id', 'migrated_from_chat_id']);

/**
 * All users and chats that a TL value names, wherever in it, as the viewer sees them: what stands beside every answer and
 * every update container. See https://core.telegram.org/api/peers
 */
export function mentionedPeers(
  world: World,
  viewer: bigint,
  value: unknown,
  also: { users?: bigint[] } = {},
): PeerLists {
  const users = new Set<bigint>(also.users ?? []);
  const chats = new Set<bigint>();
  collect(value, users, chats);
  return {
    users: world.users.toTlList(users, viewer),
    chats: [...chats].flatMap((id) => {
      const chat = world.chats.get(id);
      return chat === undefined ? [] : [world.chats.toTl(chat, viewer)];
    }),
  };
}

function collect(value: unknown, users: Set<bigint>, chats: Set<bigint>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, users, chats);
    return;
  }
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
  for (const [name, field] of Object.entries(value)) {
    if (typeof field === 'bigint') {
      if (USER_FIELDS.has(name)) users.add(field);
      else if (CHAT_FIELDS.has(name)) chats.add(field);
    } else if (USER_LIST_FIELDS.has(name) && Array.isArray(field) && typeof field[0] === 'bigint') {
      for (const id of field as bigint[]) users.add(id);
    } else if (typeof field === 'object') {
      collect(field, users, chats);
    }
  }
}
