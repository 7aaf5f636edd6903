import type { Players } from '../faults/simulation/players.ts';
import { bystanderActs } from '../faults/simulation/bystander-acts.ts';
import type { BystanderAct } from '../faults/simulation/schedule.ts';
import { Dice } from '../faults/simulation/dice.ts';

/** As often as in a busy office: mostly new messages. */
const ACTS: readonly BystanderAct[] = [
  'write',
  'write',
  'write',
  'write',
  'mention',
  'edit',
  'edit',
  'delete',
  'read',
];
const TICK = 100;

/** Others act in the owner's conversations so that so many updates a second are pushed to him. */
export class News {
  pushed = 0;
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(players: Players, owner: bigint, perSecond: number) {
    const { connections } = players.telegram.world;
    const push = connections.push.bind(connections);
    connections.push = (userId, ...rest) => {
      if (userId === owner) this.pushed++;
      push(userId, ...rest);
    };
    const dice = new Dice(1);
    const start = performance.now();
    this.#timer = setInterval(() => {
      const due = ((performance.now() - start) / 1000) * perSecond;
      for (let tries = 0; this.pushed < due && tries < 100; tries++) {
        const act = ACTS[dice.below(ACTS.length)]!;
        bystanderActs(players, { kind: 'bystander', chat: dice.below(40), act, pick: dice.below(8) });
      }
    }, TICK);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
