import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { createChannel as create } from '../../world/operations/create-chat.ts';

/** https://core.telegram.org/method/channels.createChannel */
export const createChannel: Method<'channels.createChannel'> = (params, call) => {
  const title = params.title.trim();
  if (title === '') throw new RpcError(400, 'CHAT_TITLE_EMPTY');
  if (params.about.length > 255) throw new RpcError(400, 'CHAT_ABOUT_TOO_LONG');
  const broadcast = params.broadcast === true && params.megagroup !== true;
  return create(call.world, actorOf(call), { title, about: params.about, broadcast }).updates;
};
