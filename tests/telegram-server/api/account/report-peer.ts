import { signedIn, type Method } from '../method.ts';
import { plainPeer } from '../notify-peers.ts';

/** https://core.telegram.org/method/account.reportPeer */
export const reportPeer: Method<'account.reportPeer'> = (params, call) => {
  plainPeer(params.peer, signedIn(call), call.world);
  return true;
};
