import { signedIn, type Method } from '../method.ts';
import { pageAnswer } from '../../world/message-answers.ts';
import { resolveHistory } from '../../world/resolve-peer.ts';

/** https://core.telegram.org/method/messages.getHistory */
export const getHistory: Method<'messages.getHistory'> = (params, call) => {
  const userId = signedIn(call);
  return pageAnswer(call.world, userId, resolveHistory(call.world, params.peer, userId), params);
};
