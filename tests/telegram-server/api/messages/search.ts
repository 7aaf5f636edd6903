import { RpcError, signedIn, type Method } from '../method.ts';
import { pageAnswer } from '../../world/message-answers.ts';
import { peerId } from '../../world/peers.ts';
import { resolveHistory, resolvePeer } from '../../world/resolve-peer.ts';
import { searchIn } from '../../world/search.ts';
import { searchedEverywhere } from '../global-search.ts';

/** https://core.telegram.org/method/messages.search: in one chat, or with inputPeerEmpty in private chats and basic groups. */
export const search: Method<'messages.search'> = (params, call) => {
  const userId = signedIn(call);
  const { world } = call;
  const { q, filter, min_date, max_date } = params;
  const from = params.from_id === undefined ? undefined : peerId(resolvePeer(world, params.from_id, userId));
  if (params.peer._ === 'inputPeerEmpty') {
    if (q === '' && filter._ === 'inputMessagesFilterEmpty') throw new RpcError(400, 'SEARCH_QUERY_EMPTY');
    return searchedEverywhere(world, userId, {
      ...params,
      offset_rate: 0,
      offset_peer: { _: 'inputPeerEmpty' },
    });
  }
  const key = resolveHistory(world, params.peer, userId);
  return pageAnswer(
    world,
    userId,
    key,
    params,
    searchIn(world, userId, key, { q, filter, from, min_date, max_date }),
  );
};
