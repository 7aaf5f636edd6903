import { actorOf } from '../actor.ts';
import type { Method } from '../method.ts';
import { readChannelContents } from '../../world/operations/read-contents.ts';

/** https://core.telegram.org/method/channels.readMessageContents */
export const readMessageContents: Method<'channels.readMessageContents'> = (params, call) => {
  const actor = actorOf(call);
  readChannelContents(call.world, actor, call.world.chats.channel(params.channel, actor.userId), params.id);
  return true;
};
