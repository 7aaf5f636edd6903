import type { AccountSummary } from '#contract/calls.ts';
import type { UnreadTotals } from '#model/chat.ts';
import type { Clock } from '#worker/updates/ports.ts';
import type { Account } from './account.ts';

/** Milliseconds in which changes are gathered. */
const GATHER = 250;

export const NO_TOTALS: UnreadTotals = {
  messages: 0,
  chats: 0,
  unmutedMessages: 0,
  unmutedChats: 0,
  mentions: 0,
  archivedChats: 0,
};

/** What the switch between accounts shows of one that is signed in. */
export async function summaryOf(account: Account): Promise<AccountSummary> {
  const { id, cache, selfId, totals, connection } = account;
  const self = selfId && (await cache.peers([selfId])).get(selfId)?.peer;
  return { id, totals: totals.totals, connection, isLocked: false, ...(self && { self }) };
}

interface SummaryPorts {
  readonly clock: Clock;
  read(): Promise<readonly AccountSummary[]>;
  tell(accounts: readonly AccountSummary[]): void;
}

/** Tells the pages of all accounts, a little after one of them changed in what the switch shows. */
export class Summaries {
  readonly #ports: SummaryPorts;
  #timer: number | undefined;
  #told = '';

  constructor(ports: SummaryPorts) {
    this.#ports = ports;
  }

  changed(): void {
    this.#timer ??= this.#ports.clock.setTimeout(() => {
      this.#timer = undefined;
      // Locked meanwhile: the next opening tells anew.
      this.#tell().catch(() => undefined);
    }, GATHER);
  }

  stop(): void {
    if (this.#timer !== undefined) this.#ports.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#told = '';
  }

  async #tell(): Promise<void> {
    const accounts = await this.#ports.read();
    const text = JSON.stringify(accounts);
    if (text === this.#told) return;
    this.#told = text;
    this.#ports.tell(accounts);
  }
}
