import type { CallName, CallParams, CallResult } from '#contract/calls.ts';
import { CallError } from '#contract/errors.ts';
import type { WorkerEvent } from '#contract/events.ts';
import type { CallOptions, Remote } from '#contract/rpc.ts';

type Answer<N extends CallName> = (
  params: CallParams<N>,
  options: CallOptions,
) => CallResult<N> | Promise<CallResult<N>>;

/** The page's end of the contract with nothing behind it but the answers a test gives; unprepared calls fail as offline. */
export class FakeRemote implements Remote {
  readonly calls: { readonly name: CallName; readonly params: unknown }[] = [];
  readonly #answers = new Map<CallName, Answer<CallName>>();
  readonly #listeners = new Set<(event: WorkerEvent) => void>();

  answer<N extends CallName>(name: N, answer: Answer<N>): this {
    this.#answers.set(name, answer as Answer<CallName>);
    return this;
  }

  /** What was asked under a name, in order. */
  asked<N extends CallName>(name: N): CallParams<N>[] {
    return this.calls.filter((call) => call.name === name).map(({ params }) => params as CallParams<N>);
  }

  emit(event: WorkerEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  async call<N extends CallName>(
    name: N,
    params: CallParams<N>,
    options: CallOptions = {},
  ): Promise<CallResult<N>> {
    this.calls.push({ name, params });
    const answer = this.#answers.get(name) as Answer<N> | undefined;
    if (!answer) throw new CallError('OFFLINE');
    return answer(params, options);
  }

  subscribe(listener: (event: WorkerEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
  }
}
