import { behaviourOf } from '#model/telegram-errors.ts';
import { formatWait } from './format.ts';
import type { ErrorData } from './messages/uz/errors.ts';
import { t } from './t.svelte.ts';

/** A failure as it crosses from the worker. */
export interface FailureCode {
  readonly code: string;
  readonly seconds?: number;
}

/** The sentence for a failure, in the language in force. A code nobody wrote a sentence for is named in it. */
export function failureText({ code, seconds }: FailureCode): string {
  const data: ErrorData = { code, ...(seconds !== undefined && { wait: formatWait(seconds) }) };
  const words: Readonly<Record<string, string | ((data: ErrorData) => string)>> = t.errors.byCode;
  const entry = Object.hasOwn(words, code) ? words[code] : undefined;
  if (entry === undefined) return isServers(code) ? t.errors.trouble(data) : t.errors.unknown(data);
  return typeof entry === 'function' ? entry(data) : entry;
}

/** Nothing was refused: the server could not. */
const isServers = (code: string): boolean => ['retry', 'moved'].includes(behaviourOf(code));

/** The sentence on a message that goes by itself in so many seconds. */
export function waitingText(code: string, seconds: number): string {
  const words: Readonly<Record<string, (wait: string) => string>> = t.errors.waiting;
  const say = Object.hasOwn(words, code) ? words[code] : undefined;
  return (say ?? t.timeline.retryIn)(formatWait(seconds));
}
