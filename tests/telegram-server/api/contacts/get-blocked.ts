import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/contacts.getBlocked; the latest first. */
export const getBlocked: Method<'contacts.getBlocked'> = (params, call) => {
  const userId = signedIn(call);
  const { contacts, users } = call.world;
  const all = contacts.blockedBy(userId).filter(([id]) => users.get(id) !== undefined);
  const page = all.slice(params.offset, params.offset + Math.min(Math.max(params.limit, 0), 100));
  const blocked = page.map(([id, date]) => {
    return { _: 'peerBlocked' as const, peer_id: { _: 'peerUser' as const, user_id: id }, date };
  });
  const people = users.toTlList(
    page.map(([id]) => id),
    userId,
  );
  if (page.length === all.length) return { _: 'contacts.blocked', blocked, chats: [], users: people };
  return { _: 'contacts.blockedSlice', count: all.length, blocked, chats: [], users: people };
};
