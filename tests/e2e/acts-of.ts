import { Acts } from '../telegram-server/people/acts.ts';
import { privateKey } from '../telegram-server/world/peers.ts';
import type { World } from '../telegram-server/world/world.ts';

/** What somebody does in the chat with another, or in the group or channel of that title. */
export function actsOf(world: World, who: bigint, where: bigint | string): Acts {
  if (typeof where === 'bigint') return new Acts(world, who, privateKey(who, where));
  const slot = world.plan.slots.find(({ chat }) => chat?.title === where);
  if (!slot) throw new Error(`no chat is called ${where}`);
  return new Acts(world, who, slot.key);
}
