import { RpcError, signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getInlineBotResults: no bot here answers inline. */
export const getInlineBotResults: Method<'messages.getInlineBotResults'> = (params, call) => {
  const userId = signedIn(call);
  if (call.world.users.resolve(params.bot, userId).bot !== true) throw new RpcError(400, 'BOT_INVALID');
  throw new RpcError(400, 'BOT_INLINE_DISABLED');
};
