import { RpcError, signedIn, type Method } from '../method.ts';
import { pageAt } from '../../world/web-pages.ts';

/** https://core.telegram.org/method/messages.getWebPage */
export const getWebPage: Method<'messages.getWebPage'> = (params, call) => {
  signedIn(call);
  const webpage = pageAt(params.url);
  if (webpage === undefined) throw new RpcError(400, 'WC_CONVERT_URL_INVALID');
  return { _: 'messages.webPage', webpage, chats: [], users: [] };
};
