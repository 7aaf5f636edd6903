import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getDefaultHistoryTTL: messages stay. */
export const getDefaultHistoryTTL: Method<'messages.getDefaultHistoryTTL'> = (_params, call) => {
  signedIn(call);
  return { _: 'defaultHistoryTTL', period: 0 };
};
