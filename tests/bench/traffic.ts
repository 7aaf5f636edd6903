import { Acts } from '../telegram-server/people/acts.ts';
import type { World } from '../telegram-server/world/world.ts';

/** Private chats of the owner of the world with people who can write, neither muted nor archived, each as what the other one does in it. */
export function correspondents(world: World, count: number): readonly Acts[] {
  return world.plan.slots
    .filter(
      ({ form, kind, orphaned, people, traits }) =>
        form === 'private' &&
        people.length === 2 &&
        kind !== 'service' &&
        !orphaned &&
        !traits.muted &&
        !traits.archived,
    )
    .slice(0, count)
    .map(({ key, people: [, other] }) => new Acts(world, other as bigint, key));
}

/** Lets them write in turn, so many messages a second; answers how many were sent. */
export async function write(people: readonly Acts[], perSecond: number, forMs: number): Promise<number> {
  const start = performance.now();
  let sent = 0;
  for (let passed = 0; passed < forMs; passed = performance.now() - start) {
    const due = Math.min(perSecond * (forMs / 1000), Math.ceil((passed / 1000) * perSecond));
    for (; sent < due; sent++) people[sent % people.length]?.send(`update ${sent}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return sent;
}
