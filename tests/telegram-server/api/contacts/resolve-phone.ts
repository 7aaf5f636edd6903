import { RpcError, signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/contacts.resolvePhone */
export const resolvePhone: Method<'contacts.resolvePhone'> = (params, call) => {
  const userId = signedIn(call);
  const { privacy, users } = call.world;
  const user = users.byPhone(params.phone.replace(/[^0-9]/g, ''));
  if (user === undefined || !privacy.allows(user.id, 'privacyKeyAddedByPhone', userId)) {
    throw new RpcError(400, 'PHONE_NOT_OCCUPIED');
  }
  const peer = { _: 'peerUser' as const, user_id: user.id };
  return { _: 'contacts.resolvedPeer', peer, chats: [], users: [users.toTl(user, userId)] };
};
