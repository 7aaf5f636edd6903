import type { Type } from '../tl/schema.gen.ts';
import { pinnedIds } from '../world/operations/pin-message.ts';
import { channelKey } from '../world/peers.ts';
import type { World } from '../world/world.ts';

/** The ids that InputMessages name in the viewer's box, or in a channel's: 0 for none. See https://core.telegram.org/type/InputMessage */
export function messageIds(
  world: World,
  viewer: bigint,
  inputs: readonly Type['InputMessage'][],
  channelId?: bigint,
): number[] {
  const box = channelId === undefined ? world.boxes.user(viewer) : world.boxes.channel(channelId);
  return inputs.map((input) => {
    if (input._ === 'inputMessageID') return input.id;
    if (input._ === 'inputMessagePinned') {
      return channelId === undefined ? 0 : (pinnedIds(world, viewer, channelKey(channelId))[0] ?? 0);
    }
    const place = box.locate(input.id);
    if (input._ !== 'inputMessageReplyTo' || place === undefined) return 0;
    const { replyTo } = world.messages.require(place.key, place.index);
    return replyTo === undefined ? 0 : (box.idOf(place.key, replyTo) ?? 0);
  });
}
