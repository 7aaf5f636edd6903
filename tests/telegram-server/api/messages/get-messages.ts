import { messageIds } from '../message-ids.ts';
import { signedIn, type Method } from '../method.ts';
import { byIdsAnswer } from '../../world/message-answers.ts';

/** https://core.telegram.org/method/messages.getMessages */
export const getMessages: Method<'messages.getMessages'> = (params, call) => {
  const userId = signedIn(call);
  return byIdsAnswer(call.world, userId, messageIds(call.world, userId, params.id));
};
