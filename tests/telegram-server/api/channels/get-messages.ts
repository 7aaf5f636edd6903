import { messageIds } from '../message-ids.ts';
import { signedIn, type Method } from '../method.ts';
import { byIdsAnswer } from '../../world/message-answers.ts';

/** https://core.telegram.org/method/channels.getMessages */
export const getMessages: Method<'channels.getMessages'> = (params, call) => {
  const userId = signedIn(call);
  const { id } = call.world.chats.channel(params.channel, userId);
  return byIdsAnswer(call.world, userId, messageIds(call.world, userId, params.id, id), id);
};
