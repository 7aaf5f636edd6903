import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getFactCheck: nothing was checked. */
export const getFactCheck: Method<'messages.getFactCheck'> = (params, call) => {
  signedIn(call);
  return params.msg_id.map(() => ({ _: 'factCheck', hash: 0n }));
};
