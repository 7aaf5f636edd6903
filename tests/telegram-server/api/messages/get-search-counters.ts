import { signedIn, type Method } from '../method.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';
import { searchIn } from '../../world/search.ts';

/** https://core.telegram.org/method/messages.getSearchCounters */
export const getSearchCounters: Method<'messages.getSearchCounters'> = (params, call) => {
  const userId = signedIn(call);
  const key = resolveHistory(call.world, params.peer, userId);
  return params.filters.map((filter) => {
    const count = searchIn(call.world, userId, key, { q: '', filter, min_date: 0, max_date: 0 }).length;
    return { _: 'messages.searchCounter', filter, count };
  });
};
