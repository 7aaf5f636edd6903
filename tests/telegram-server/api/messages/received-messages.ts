import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.receivedMessages: nothing is withdrawn from notifications here. */
export const receivedMessages: Method<'messages.receivedMessages'> = (_params, call) => {
  signedIn(call);
  return [];
};
