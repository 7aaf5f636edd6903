import { RpcError, signedIn, type Method } from '../method.ts';
import { readersOf } from '../../world/operations/deliver.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.getMessageReadParticipants: members of small groups who have read a message. */
export const getMessageReadParticipants: Method<'messages.getMessageReadParticipants'> = (params, call) => {
  const userId = signedIn(call);
  const { world } = call;
  const key = resolveHistory(world, params.peer, userId);
  const place = world.boxes.of(userId, key).locate(params.msg_id);
  if (place?.key !== key) throw new RpcError(400, 'MSG_ID_INVALID');
  const record = world.messages.require(key, place.index);
  const readers = readersOf(world, key).filter((reader) => {
    const id = world.boxes.of(reader, key).idOf(key, place.index);
    return reader !== record.author && id !== undefined && world.dialogs.get(reader, key).readInbox >= id;
  });
  return readers.map((user_id) => ({ _: 'readParticipantDate', user_id, date: record.date + 60 }));
};
