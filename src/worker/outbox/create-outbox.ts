import { CallError, type Failure, toFailure } from '#contract/errors.ts';
import { isUntold, type OutboxAction, type OutboxRow } from '#model/outbox-action.ts';
import type { FormattedText } from '#model/text-entity.ts';
import { hasRandomId, isBubble, laneKind } from './lane.ts';
import type { Departure, Outbox, OutboxPorts } from './outbox.ts';
import { type Entry, Rows } from './rows.ts';
import { supersedes } from './supersede.ts';
import { backOff, endsWithNetwork, verdictOn } from './verdict.ts';

/** Milliseconds an answer may still take after its message came by another way. */
const ANSWER_AFTER_ECHO = 1000;

/** An outbox over its store; it reads the store at the first `resume` or `add`. */
export function createOutbox(ports: OutboxPorts): Outbox {
  return new OutboxEngine(ports);
}

class OutboxEngine implements Outbox {
  readonly #ports: OutboxPorts;
  readonly #rows = new Rows();
  #loading: Promise<void> | undefined;
  #isLoaded = false;
  #isStopped = false;
  #timer: number | undefined;

  constructor(ports: OutboxPorts) {
    this.#ports = ports;
  }

  add(row: OutboxRow): void {
    if (this.#isStopped || this.#rows.has(row.seq)) return;
    this.#dropSuperseded(row);
    this.#rows.add(row);
    this.#go();
  }

  resume(): void {
    for (const entry of this.#rows.waiting()) {
      const { trouble, ...row } = entry.row;
      if (trouble && endsWithNetwork(trouble.code)) this.#change(entry, row);
    }
    this.#go();
  }

  async retry(randomId: string): Promise<void> {
    const entry = await this.#find(randomId);
    const { trouble, ...row } = entry.row;
    const mustWait = trouble?.retryAt !== undefined && !endsWithNetwork(trouble.code);
    if (!entry.flight && !mustWait) this.#change(entry, { ...row, state: 'waiting', attempts: 0 }, 'strict');
    this.#go();
  }

  async discard(randomId: string): Promise<void> {
    const entry = await this.#find(randomId);
    this.#leave(entry, 'discarded');
    entry.flight?.abort();
    this.#go();
  }

  async rewrite(randomId: string, content: FormattedText): Promise<boolean> {
    await this.#load();
    const entry = this.#rows.find(({ action }) => hasRandomId(action, randomId));
    if (!entry || entry.flight || !isUntold(entry.row) || !isBubble(entry.row.action)) return false;
    const { trouble, ...row } = entry.row;
    const action = { ...row.action, ...content } as OutboxAction;
    const isAgain = row.state === 'failed';
    const rest = isAgain ? { attempts: 0, state: 'waiting' as const } : trouble && { trouble };
    await this.#replace(entry, { ...row, ...rest, action });
    this.#go();
    return true;
  }

  async rows(): Promise<readonly OutboxRow[]> {
    await this.#load();
    return this.#rows.all();
  }

  async sawEcho(seq: number, messageId: number): Promise<void> {
    await this.#load();
    const entry = this.#rows.find((row) => row.seq === seq);
    if (!entry || this.#isStopped) return;
    this.#change(entry, { ...entry.row, echoId: messageId });
    const { flight } = entry;
    if (!flight) return;
    this.#ports.clock.setTimeout(() => {
      if (entry.flight === flight) entry.giveUp?.();
    }, ANSWER_AFTER_ECHO);
  }

  stop(): void {
    this.#isStopped = true;
    this.#clearTimer();
    for (const { flight } of this.#rows.flying()) flight.abort();
  }

  async #find(randomId: string): Promise<Entry> {
    await this.#load();
    const entry = this.#rows.find(({ action }) => hasRandomId(action, randomId));
    if (!entry) throw new CallError('NOT_FOUND', { field: 'randomId' });
    return entry;
  }

  #go(): void {
    if (this.#isLoaded) this.#pump();
    else
      this.#load().then(
        () => this.#pump(),
        () => undefined,
      );
  }

  /** Reads what an earlier life left. What was under way then may or may not have arrived: it is sent again. */
  #load(): Promise<void> {
    this.#loading ??= this.#readStore().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #readStore(): Promise<void> {
    const rows = await this.#ports.store.outbox();
    for (const row of rows) if (!this.#rows.has(row.seq)) this.#adopt(row);
    for (const { row } of this.#rows.waiting()) this.#dropSuperseded(row);
    this.#isLoaded = true;
  }

  #adopt(row: OutboxRow): void {
    const entry = this.#rows.add(row);
    if (row.state === 'sending') this.#change(entry, { ...row, state: 'waiting', mayHaveArrived: true });
    const { action, trouble } = row;
    if (trouble?.retryAt === undefined) return;
    const verdict = verdictOn({ code: trouble.code }, action, row.attempts);
    if (verdict.kind === 'wait' && verdict.holdsAll) this.#rows.hold(laneKind(action), trouble);
  }

  #dropSuperseded(newer: OutboxRow): void {
    for (const entry of this.#rows.waiting()) {
      const isOlder = entry.row.seq < newer.seq;
      if (isOlder && supersedes(newer.action, entry.row.action)) this.#leave(entry, 'superseded');
    }
  }

  #pump(): void {
    this.#clearTimer();
    if (this.#isStopped || !this.#ports.isOnline()) return;
    const { clock } = this.#ports;
    const { now, nextAt } = this.#rows.due(clock.now());
    for (const entry of now) void this.#deliver(entry);
    if (nextAt !== undefined) this.#timer = clock.setTimeout(() => this.#pump(), nextAt - clock.now());
  }

  #clearTimer(): void {
    if (this.#timer !== undefined) this.#ports.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #deliver(entry: Entry): Promise<void> {
    const flight = new AbortController();
    entry.flight = flight;
    const { trouble: _, ...row } = entry.row;
    this.#change(entry, { ...row, state: 'sending', attempts: row.attempts + 1 });
    const failure = await Promise.race([this.#try(entry, flight.signal), this.#givenUp(entry, flight)]);
    if (this.#isStopped) return;
    if (!failure) this.#leave(entry, 'delivered');
    else if (this.#rows.includes(entry)) await this.#judge(entry, failure);
    delete entry.flight;
    delete entry.giveUp;
    this.#go();
  }

  async #try(entry: Entry, signal: AbortSignal): Promise<Failure | undefined> {
    const { action } = entry.row;
    const onProgress = (loaded: number, total: number): void => {
      if (!signal.aborted) this.#ports.onProgress?.(entry.row, loaded, total);
    };
    try {
      await this.#ports.deliver(action, entry.row, signal, onProgress);
      return undefined;
    } catch (error) {
      return toFailure(error);
    }
  }

  #givenUp(entry: Entry, flight: AbortController): Promise<Failure> {
    return new Promise((resolve) => {
      entry.giveUp = () => {
        resolve({ code: 'TIMEOUT' });
        flight.abort();
      };
    });
  }

  async #judge(entry: Entry, failure: Failure): Promise<void> {
    const { row } = entry;
    const { clock } = this.#ports;
    const verdict = verdictOn(failure, row.action, row.attempts);
    if (verdict.kind === 'done' || (await this.#isConfirmed(row))) return this.#leave(entry, 'delivered');
    if (!this.#rows.includes(entry) || this.#isStopped) return;
    if (verdict.kind === 'stop') return this.stop();
    if (verdict.kind === 'fail') return this.#fail(entry, failure.code);
    const pause = verdict.kind === 'wait' ? verdict.seconds * 1000 : backOff(row.attempts);
    const since = clock.now();
    const trouble = { code: failure.code, since, retryAt: since + pause };
    if (verdict.kind === 'wait' && verdict.holdsAll) this.#rows.hold(laneKind(row.action), trouble);
    const doubt = verdict.kind === 'retry' && ({ mayHaveArrived: true } as const);
    this.#change(entry, { ...row, ...doubt, state: 'waiting', trouble });
  }

  /** The server's confirmation takes the row out of the store; it may come by an update when the answer itself was lost. */
  async #isConfirmed({ seq }: OutboxRow): Promise<boolean> {
    const rows = await this.#ports.store.outbox().catch(() => undefined);
    return rows !== undefined && !rows.some((row) => row.seq === seq);
  }

  #fail(entry: Entry, code: string): void {
    const { echoId: _, ...last } = entry.row;
    const row: OutboxRow = { ...last, state: 'failed', trouble: { code } };
    if (isBubble(row.action)) return this.#change(entry, row, 'strict');
    entry.row = row;
    this.#leave(entry, 'refused');
  }

  #change(entry: Entry, row: OutboxRow, durability: 'strict' | 'relaxed' = 'relaxed'): void {
    entry.row = row;
    // Not written is not lost: the row itself is there, and goes again after a restart.
    this.#ports.store.commit({ outboxPut: [row] }, durability).catch(() => undefined);
    this.#ports.onChange(row);
  }

  /** In force at once, so that no try begins with what stood there before; told when it is durable. */
  async #replace(entry: Entry, row: OutboxRow): Promise<void> {
    const before = entry.row;
    entry.row = row;
    try {
      await this.#ports.store.commit({ outboxPut: [row] }, 'strict');
    } catch (error) {
      if (entry.row === row) entry.row = before;
      throw error;
    }
    this.#ports.onChange(entry.row);
  }

  #leave(entry: Entry, why: Departure): void {
    if (!this.#rows.remove(entry)) return;
    this.#erase(entry.row.seq, 1);
    this.#ports.onGone(entry.row, why);
  }

  /** A full disk may not even let a row go: then later. Until then a restart sends it once more, and the server knows its random_id. */
  #erase(seq: number, attempts: number): void {
    const { store, clock } = this.#ports;
    const again = () => {
      if (!this.#isStopped) this.#erase(seq, attempts + 1);
    };
    store
      .commit({ outboxGone: [seq] }, 'strict')
      .catch(() => void clock.setTimeout(again, backOff(attempts)));
  }
}
