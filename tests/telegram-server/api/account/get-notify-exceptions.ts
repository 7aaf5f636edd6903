import { signedIn, type Method } from '../method.ts';
import { peerOfKey } from '../notify-peers.ts';

/** https://core.telegram.org/method/account.getNotifyExceptions */
export const getNotifyExceptions: Method<'account.getNotifyExceptions'> = (_params, call) => {
  const userId = signedIn(call);
  const { world } = call;
  const updates = world.notify.exceptions(userId).flatMap(([key, settings]) => {
    const peer = peerOfKey(key);
    if (peer === undefined) return [];
    return [
      {
        _: 'updateNotifySettings' as const,
        peer: { _: 'notifyPeer' as const, peer },
        notify_settings: settings,
      },
    ];
  });
  const userIds = updates.flatMap(({ peer }) => (peer.peer._ === 'peerUser' ? [peer.peer.user_id] : []));
  const users = world.users.toTlList(userIds, userId);
  return { _: 'updates', updates, users, chats: [], date: world.date, seq: 0 };
};
