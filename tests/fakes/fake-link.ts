import { CallError } from '#contract/errors.ts';
import type { CallOptions, Link } from '#worker/telegram/adapter/link.ts';
import type { TlRequest } from '#worker/telegram/adapter/tl-request.ts';

/** What a request is answered with: an object, an error, or a function of the request. */
type Answer = unknown;

export interface Recorded {
  readonly request: TlRequest<unknown> & Record<string, unknown>;
  readonly options: CallOptions;
}

/**
 * The adapter's link without a wire: answers by the request's class name, from a list in order (the last one stays), and keeps
 * what it was asked. A request nobody prepared an answer for fails with METHOD_INVALID.
 */
export class FakeLink implements Link {
  readonly calls: Recorded[] = [];
  dcId = 2;
  authorizations = 0;
  readonly #answers = new Map<string, Answer[]>();

  answer(className: string, ...answers: readonly Answer[]): this {
    this.#answers.set(className, [...answers]);
    return this;
  }

  /** The requests of one class, in order. */
  sent(className: string): Recorded['request'][] {
    return this.calls.map(({ request }) => request).filter((request) => request.className === className);
  }

  async call<R>(request: TlRequest<R>, options: CallOptions = {}): Promise<R> {
    this.calls.push({ request: request as unknown as Recorded['request'], options });
    const answers = this.#answers.get(request.className);
    const answer = answers && answers.length > 1 ? answers.shift() : answers?.[0];
    if (answer === undefined) throw new CallError('METHOD_INVALID', { field: request.className });
    const result: unknown = typeof answer === 'function' ? await answer(request, options) : answer;
    if (result instanceof Error) throw result;
    return result as R;
  }

  switchDc(dcId: number): Promise<void> {
    this.dcId = dcId;
    return Promise.resolve();
  }

  markAuthorized(): Promise<void> {
    this.authorizations++;
    return Promise.resolve();
  }

  serverNow(): number {
    return 1000;
  }

  start(): void {
    // There is nothing to connect.
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }

  wake(): void {
    // There is nothing to wake.
  }
}
