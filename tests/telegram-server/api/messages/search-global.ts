import { searchedEverywhere } from '../global-search.ts';
import { RpcError, signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.searchGlobal */
export const searchGlobal: Method<'messages.searchGlobal'> = (params, call) => {
  const userId = signedIn(call);
  if (params.q === '' && params.filter._ === 'inputMessagesFilterEmpty')
    throw new RpcError(400, 'SEARCH_QUERY_EMPTY');
  return searchedEverywhere(call.world, userId, params);
};
