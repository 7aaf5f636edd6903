import { RpcError } from '../api/method.ts';
import type { MethodName, Methods } from '../tl/schema.gen.ts';

interface Failure {
  error: RpcError;
  left: number;
  /** Which of the calls it strikes. */
  where: (params: never) => boolean;
  /** Whether the method does its work before the error is told. */
  afterwards: boolean;
}

export type Target = MethodName | '*';

export interface FailOptions<T extends Target> {
  /** The method does its work before the error is told. */
  afterwards?: boolean;
  /** Strikes only calls with such parameters. */
  where?: (params: T extends MethodName ? Methods[T]['params'] : unknown) => boolean;
}

/** Methods that answer with an error, late, or not at all. */
export class AnswerFaults {
  readonly #failures = new Map<Target, Failure[]>();
  readonly #silent = new Map<Target, number>();
  readonly #held = new Map<Target, (() => void)[]>();

  /**
   * Answers the next `times` calls with this error instead of running the method, `afterwards` instead of its result.
   * `*` is any method. For instance `fail('messages.sendMessage', 420, 'FLOOD_WAIT_31')`.
   */
  fail<T extends Target>(
    method: T,
    code: number,
    text: string,
    times = 1,
    options: FailOptions<T> = {},
  ): void {
    const { afterwards = false, where = () => true } = options;
    const list = this.#failures.get(method) ?? [];
    list.push({ error: new RpcError(code, text), left: times, afterwards, where });
    this.#failures.set(method, list);
  }

  /** The next `times` calls are carried out and never answered. */
  swallow(method: Target, times = 1): void {
    this.#silent.set(method, times);
  }

  /** Calls wait before they are carried out, until `release`. */
  hold(method: Target): void {
    if (!this.#held.has(method)) this.#held.set(method, []);
  }

  release(method: Target): void {
    const waiting = this.#held.get(method) ?? [];
    this.#held.delete(method);
    for (const go of waiting) go();
  }

  clear(): void {
    this.#failures.clear();
    this.#silent.clear();
    for (const method of [...this.#held.keys()]) this.release(method);
  }

  /** Called before a method runs. */
  takeFailure(method: MethodName, params: unknown): Failure | undefined {
    for (const target of [method, '*'] as const) {
      const list = this.#failures.get(target) ?? [];
      const first = list.find(({ where }) => where(params as never));
      if (!first) continue;
      if (--first.left <= 0) list.splice(list.indexOf(first), 1);
      return first;
    }
    return undefined;
  }

  takeSilence(method: MethodName): boolean {
    for (const target of [method, '*'] as const) {
      const left = this.#silent.get(target) ?? 0;
      if (left <= 0) continue;
      this.#silent.set(target, left - 1);
      return true;
    }
    return false;
  }

  /** Settles when the method may run. */
  async wait(method: MethodName): Promise<void> {
    for (const target of [method, '*'] as const) {
      const queue = this.#held.get(target);
      if (queue) await new Promise<void>((go) => queue.push(go));
    }
  }
}
