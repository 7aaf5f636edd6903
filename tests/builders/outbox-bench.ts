import { CallError } from '#contract/errors.ts';
import type { OutboxAction, OutboxRow } from '#model/outbox-action.ts';
import type { PeerId } from '#model/peer.ts';
import { FakeClock, settled } from '#tests/fakes/fake-clock.ts';
import { MemoryCache } from '#tests/fakes/memory-cache.ts';
import { createOutbox } from '#worker/outbox/create-outbox.ts';
import type { Outbox } from '#worker/outbox/outbox.ts';

/** A text to be sent. */
export const aText = (randomId: string, chatId: PeerId = 'u1'): OutboxAction => ({
  kind: 'sendText',
  chatId,
  randomId,
  date: 1,
  text: `text ${randomId}`,
  entities: [],
  isSilent: false,
});
/** The same with a file. */
export const aFile = (randomId: string, chatId: PeerId): OutboxAction => ({
  kind: 'sendFile',
  chatId,
  randomId,
  date: 1,
  text: '',
  entities: [],
  file: { kind: 'file', name: 'a', mimeType: '', bytes: 1 },
});

interface Call {
  readonly row: OutboxRow;
  readonly signal: AbortSignal;
  resolve(): void;
  reject(code: string, seconds?: number): Promise<void>;
  progress(loaded: number, total: number): void;
}

/** An outbox whose deliveries are settled by hand. */
export class Bench {
  readonly cache: MemoryCache;
  readonly clock: FakeClock;
  readonly outbox: Outbox;
  readonly calls: Call[] = [];
  readonly log: string[] = [];
  isOnline = true;

  constructor(cache = new MemoryCache(), clock = new FakeClock()) {
    this.cache = cache;
    this.clock = clock;
    this.outbox = createOutbox({
      store: cache,
      clock,
      isOnline: () => this.isOnline,
      deliver: (_, row, signal, progress) =>
        new Promise((resolve, reject) =>
          this.calls.push({
            row,
            signal,
            progress,
            resolve,
            reject: (code, seconds) => {
              reject(new CallError(code, seconds === undefined ? {} : { seconds }));
              return settled();
            },
          }),
        ),
      onChange: (row) => this.log.push(`${row.seq} ${row.state}${row.trouble ? ` ${row.trouble.code}` : ''}`),
      onGone: (row, why) => this.log.push(`${row.seq} ${why}`),
      onProgress: (row, loaded, total) => this.log.push(`${row.seq} ${loaded}/${total}`),
    });
  }

  async add(...actions: OutboxAction[]): Promise<void> {
    for (const action of actions) this.outbox.add(await this.cache.addOutbox(action));
    await settled();
  }

  /** The newest call of a row that was not settled before. */
  call(seq: number): Call {
    const call = this.calls.filter(({ row }) => row.seq === seq).at(-1);
    if (!call) throw new Error(`row ${seq} was never delivered`);
    return call;
  }

  get delivering(): number[] {
    return this.calls.map(({ row }) => row.seq);
  }

  /** The same store after a crash. */
  restart(): Bench {
    this.outbox.stop();
    return new Bench(this.cache, this.clock);
  }
}
