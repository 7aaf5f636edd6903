import type { Method } from '../method.ts';

/** https://core.telegram.org/method/help.getPeerProfileColors: there are none here. */
export const getPeerProfileColors: Method<'help.getPeerProfileColors'> = () => {
  return { _: 'help.peerColors', hash: 0, colors: [] };
};
