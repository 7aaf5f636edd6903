import { formatWait } from './format.ts';
import type { ErrorData } from './messages/uz/errors.ts';
import { t } from './t.svelte.ts';

/** A failure as it crosses from the worker. */
export interface FailureCode {
  readonly code: string;
  readonly seconds?: number;
}

/** The sentence for a failure, in the language in force. A code nobody wrote a sentence for is shown as it is. */
export function failureText({ code, seconds }: FailureCode): string {
  const data: ErrorData = { code, ...(seconds !== undefined && { wait: formatWait(seconds) }) };
  const words: Readonly<Record<string, string | ((data: ErrorData) => string)>> = t.errors.byCode;
  const entry = Object.hasOwn(words, code) ? words[code] : undefined;
  if (entry === undefined) return t.errors.unknown(data);
  return typeof entry === 'function' ? entry(data) : entry;
}
