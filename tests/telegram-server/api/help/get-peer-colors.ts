import type { Method } from '../method.ts';

/** https://core.telegram.org/method/help.getPeerColors: the seven that every client knows, and no others. */
export const getPeerColors: Method<'help.getPeerColors'> = (params) => {
  if (params.hash === 7) return { _: 'help.peerColorsNotModified' };
  const colors = [0, 1, 2, 3, 4, 5, 6].map((id) => ({ _: 'help.peerColorOption' as const, color_id: id }));
  return { _: 'help.peerColors', hash: 7, colors };
};
