import { signedIn, type Method } from '../method.ts';
import { readersOf } from '../../world/operations/deliver.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.getOnlines */
export const getOnlines: Method<'messages.getOnlines'> = (params, call) => {
  const userId = signedIn(call);
  const readers = readersOf(call.world, resolveHistory(call.world, params.peer, userId));
  const onlines = readers.filter((reader) => call.world.presence.isOnline(reader)).length;
  return { _: 'chatOnlines', onlines: Math.max(1, onlines) };
};
