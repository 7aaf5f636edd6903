import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { sendMessage } from '../../world/operations/send-message.ts';

/** https://core.telegram.org/method/messages.startBot: the same as sending /start with the parameter. */
export const startBot: Method<'messages.startBot'> = (params, call) => {
  const { userId: from, session } = actorOf(call);
  const bot = call.world.users.resolve(params.bot, from);
  if (bot.bot !== true) throw new RpcError(400, 'BOT_INVALID');
  const text = params.start_param === '' ? '/start' : `/start ${params.start_param}`;
  const peer = { _: 'peerUser', user_id: bot.id } as const;
  return sendMessage(call.world, { from, session, peer, text, randomId: params.random_id }).updates;
};
