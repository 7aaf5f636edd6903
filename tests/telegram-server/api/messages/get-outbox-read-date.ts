import { RpcError, signedIn, type Method } from '../method.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.getOutboxReadDate: reading is taken to follow the message by a minute. */
export const getOutboxReadDate: Method<'messages.getOutboxReadDate'> = (params, call) => {
  const userId = signedIn(call);
  const key = resolveHistory(call.world, params.peer, userId);
  const place = call.world.boxes.of(userId, key).locate(params.msg_id);
  if (place?.key !== key) throw new RpcError(400, 'MESSAGE_ID_INVALID');
  if (call.world.dialogs.get(userId, key).readOutbox < params.msg_id)
    throw new RpcError(400, 'MESSAGE_NOT_READ_YET');
  return { _: 'outboxReadDate', date: call.world.messages.require(key, place.index).date + 60 };
};
