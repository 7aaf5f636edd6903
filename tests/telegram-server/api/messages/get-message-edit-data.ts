import { RpcError, signedIn, type Method } from '../method.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.getMessageEditData */
export const getMessageEditData: Method<'messages.getMessageEditData'> = (params, call) => {
  const userId = signedIn(call);
  const key = resolveHistory(call.world, params.peer, userId);
  const place = call.world.boxes.of(userId, key).locate(params.id);
  if (place?.key !== key) throw new RpcError(400, 'MESSAGE_ID_INVALID');
  const record = call.world.messages.require(key, place.index);
  if (record.author !== userId) throw new RpcError(403, 'MESSAGE_AUTHOR_REQUIRED');
  const caption = record.media !== undefined && record.media._ !== 'messageMediaWebPage';
  return { _: 'messages.messageEditData', caption: caption || undefined };
};
