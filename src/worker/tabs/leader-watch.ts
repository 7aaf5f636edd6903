/**
 * Milliseconds between looks whether the leading tab still answers, and how long it may be silent. A leader that is merely busy
 * stands still for less; whoever waits for one that is frozen, waits for less than two seconds.
 */
const LOOK = 160;
const PATIENCE = 7 * LOOK;
/** Milliseconds that each next in line waits longer, should the heir himself not move. */
const NEXT_IN_LINE = 400;
/** Looks that come so much too late were held up themselves: what they missed is nobody's silence. */
const LATE = 3;

export interface WatchedTabs {
  readonly locks: Pick<LockManager, 'query'>;
  /** The lock that the leader holds, and one that only this tab can hold, and holds. */
  readonly engineLock: string;
  readonly ownLock: string;
  isLeading(): boolean;
  /** Asks for a sign of life; true when there was one since the last time. */
  askForLife(): boolean;
  /** The leader neither answers nor lets go. */
  takeOver(): void;
}

/**
 * Notices a leader that is frozen: it keeps its lock and answers nobody. Counted are looks, not time, so that a machine under load,
 * or one that slept, robs nobody.
 */
export async function watchLeader(tabs: WatchedTabs): Promise<never> {
  let silence = 0;
  let suspect: string | undefined;
  for (let before = performance.now(); ;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK));
    const now = performance.now();
    const isLate = now - before > LATE * LOOK;
    before = now;
    if (tabs.isLeading() || tabs.askForLife()) silence = 0;
    else if (!isLate) silence += LOOK;
    if (silence === 0) suspect = undefined;
    else if (suspect === undefined) suspect = (await standing(tabs)).leader;
    else if (silence >= PATIENCE) {
      const { leader, place } = await standing(tabs);
      if (leader !== suspect) silence = 0;
      else if (silence >= PATIENCE + place * NEXT_IN_LINE) {
        silence = 0;
        tabs.takeOver();
      }
    }
  }
}

/** Who holds the engine's lock, and how many stand before this tab in line for it. */
async function standing({ locks, engineLock, ownLock }: WatchedTabs) {
  const { held = [], pending = [] } = await locks.query();
  const own = held.find(({ name }) => name === ownLock)?.clientId;
  const line = pending.filter(({ name }) => name === engineLock).map(({ clientId }) => clientId);
  return {
    leader: held.find(({ name }) => name === engineLock)?.clientId,
    place: Math.max(0, line.indexOf(own)),
  };
}
