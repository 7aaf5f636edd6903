import { signedIn, type Method } from '../method.ts';
import { REACTIONS } from '../../world/operations/react.ts';

/** https://core.telegram.org/method/messages.getTopReactions */
export const getTopReactions: Method<'messages.getTopReactions'> = (params, call) => {
  signedIn(call);
  const reactions = REACTIONS.slice(0, Math.max(1, params.limit)).map((emoticon) => {
    return { _: 'reactionEmoji' as const, emoticon };
  });
  return { _: 'messages.reactions', hash: 0n, reactions };
};
