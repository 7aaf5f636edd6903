import type { Con } from '../../tl/schema.gen.ts';
import { signedIn, type Method } from '../method.ts';
import { REACTIONS } from '../../world/operations/react.ts';
import type { World } from '../../world/world.ts';

const HASH = 198;

/** https://core.telegram.org/method/messages.getAvailableReactions */
export const getAvailableReactions: Method<'messages.getAvailableReactions'> = (params, call) => {
  signedIn(call);
  if (params.hash === HASH) return { _: 'messages.availableReactionsNotModified' };
  const reactions = REACTIONS.map((reaction): Con['availableReaction'] => {
    const icon = iconOf(call.world, reaction);
    return {
      ...{ _: 'availableReaction', reaction, title: reaction, static_icon: icon, appear_animation: icon },
      ...{ select_animation: icon, activate_animation: icon, effect_animation: icon },
    };
  });
  return { _: 'messages.availableReactions', hash: HASH, reactions };
};

/** One still picture does for all the animations. */
function iconOf(world: World, reaction: string): ReturnType<World['files']['seededDocument']> {
  return world.files.seededDocument(`reaction:${reaction}`, {
    kind: 'sticker',
    mimeType: 'image/webp',
    size: 12_000,
    date: 1_600_000_000,
    attributes: [
      { _: 'documentAttributeImageSize', w: 100, h: 100 },
      { _: 'documentAttributeSticker', alt: reaction, stickerset: { _: 'inputStickerSetEmpty' } },
    ],
  });
}
