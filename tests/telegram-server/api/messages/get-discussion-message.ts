import { RpcError, signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getDiscussionMessage: no channel here has a discussion group. */
export const getDiscussionMessage: Method<'messages.getDiscussionMessage'> = (_params, call) => {
  signedIn(call);
  throw new RpcError(400, 'MSG_ID_INVALID');
};
