import type { Type } from '../../tl/schema.gen.ts';
import { isMember } from '../../world/chat-record.ts';
import { chatTl } from '../../world/chat-view.ts';
import type { UserRecord } from '../../world/users.ts';
import { RpcError, signedIn, type Call, type Method } from '../method.ts';

const SHORTEST = 3;

/**
 * https://core.telegram.org/method/contacts.search: own contacts and chats by words of their names, others by the
 * beginning of their usernames.
 */
export const search: Method<'contacts.search'> = (params, call) => {
  const userId = signedIn(call);
  const words = params.q.trim().replace(/^@/, '').toLowerCase();
  if (words === '') throw new RpcError(400, 'SEARCH_QUERY_EMPTY');
  const limit = Math.min(Math.max(params.limit, 1), 100);
  const { users, contacts } = call.world;
  const people = [...users.all()].filter((user) => !user.deleted && user.id !== userId);
  const known = people.filter((user) => contacts.has(userId, user.id) && isNamed(user, words, call, userId));
  const others =
    words.length < SHORTEST
      ? []
      : people.filter((user) => !known.includes(user) && user.username?.toLowerCase().startsWith(words));
  const rooms = matchingChats(words, call, userId);
  const mine = [...known.map(userPeer), ...rooms.mine.map(({ peer }) => peer)].slice(0, limit);
  const results = [...others.map(userPeer), ...rooms.others.map(({ peer }) => peer)].slice(0, limit);
  return {
    _: 'contacts.found',
    my_results: mine,
    results,
    chats: [...rooms.mine, ...rooms.others].map(({ tl }) => tl),
    users: users.toTlList(
      [...known.slice(0, limit), ...others.slice(0, limit)].map((user) => user.id),
      userId,
    ),
  };
};

interface FoundChat {
  peer: Type['Peer'];
  tl: Type['Chat'];
}

/** Own chats by title, public ones by username. */
function matchingChats(
  words: string,
  call: Call,
  userId: bigint,
): { mine: FoundChat[]; others: FoundChat[] } {
  const { world } = call;
  const mine: FoundChat[] = [];
  const others: FoundChat[] = [];
  for (const chat of world.chats.all()) {
    if (chat.deactivated) continue;
    const found = (): FoundChat => {
      const peer: Type['Peer'] =
        chat.form === 'group'
          ? { _: 'peerChat', chat_id: chat.id }
          : { _: 'peerChannel', channel_id: chat.id };
      return { peer, tl: chatTl(world, chat, userId) };
    };
    const inside = isMember(world.chats.member(chat, userId));
    if (inside && startsAWord(chat.title, words)) mine.push(found());
    else if (words.length >= SHORTEST && chat.username?.toLowerCase().startsWith(words)) {
      (inside ? mine : others).push(found());
    }
  }
  return { mine, others };
}

function isNamed(user: UserRecord, words: string, call: Call, viewerId: bigint): boolean {
  const saved = call.world.contacts.get(viewerId, user.id);
  const names = [saved?.firstName, saved?.lastName, user.firstName, user.lastName].join(' ');
  return startsAWord(names, words) || (user.username?.toLowerCase().startsWith(words) ?? false);
}

function startsAWord(text: string, words: string): boolean {
  return ` ${text.toLowerCase()}`.includes(` ${words}`);
}

function userPeer(user: UserRecord): Type['Peer'] {
  return { _: 'peerUser', user_id: user.id };
}
