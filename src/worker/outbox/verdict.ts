import type { Failure } from '#contract/errors.ts';
import type { OutboxAction } from '#model/outbox-action.ts';
import { behaviourOf, type ErrorBehaviour, isWait } from '#model/telegram-errors.ts';

/**
 * What a failure means for a row:
 * `done` the server has it already · `retry` try again after a while, or as soon as the network is back · `wait` try again
 * after exactly so many seconds, and with it every lane of the kind when `holdsAll` · `fail` it will never be taken as it
 * is · `stop` nobody is signed in any more.
 */
export type Verdict =
  | { readonly kind: 'done' | 'retry' | 'fail' | 'stop' }
  | { readonly kind: 'wait'; readonly seconds: number; readonly holdsAll: boolean };

/** Ours: nothing reached the server, or nobody knows whether it did; the random_id keeps it from being done twice. */
const RETRY = new Set(['OFFLINE', 'TIMEOUT', 'ABORTED', 'WORKER_GONE', 'SERVER_UNTRUSTED']);

/** Not known whose fault: tried again, but not for ever. */
const DOUBTFUL = new Set([
  'INTERNAL',
  'INTERNAL_SERVER_ERROR',
  'STORAGE_BROKEN',
  'STORAGE_FULL',
  'STORAGE_STUCK',
]);
/** Mended below this already, as a rule: a renewed file reference, another data centre. */
const DOUBTED: ReadonlySet<ErrorBehaviour> = new Set(['stale', 'moved']);
const DOUBTS = 5;

/** What the table's behaviours mean here; the waits carry more. */
const VERDICTS: Readonly<Record<string, 'done' | 'retry' | 'stop'>> = {
  done: 'done',
  retry: 'retry',
  ended: 'stop',
};

/** Telegram's own codes mean what the table of them says. `attempts` counts this one. */
export function verdictOn(failure: Failure, action: OutboxAction, attempts: number): Verdict {
  const { code } = failure;
  const behaviour = behaviourOf(code);
  if (code === 'NOT_SIGNED_IN') return { kind: 'stop' };
  if (isGoneAlready(code, action)) return { kind: 'done' };
  if (DOUBTFUL.has(code) || DOUBTED.has(behaviour)) return { kind: attempts < DOUBTS ? 'retry' : 'fail' };
  if (RETRY.has(code)) return { kind: 'retry' };
  // A flood wait holds every row of the kind back; slow mode is the chat's own, the premium wait that of an upload.
  if (behaviour === 'wait' || behaviour === 'waitAll')
    return { kind: 'wait', seconds: failure.seconds ?? 1, holdsAll: behaviour === 'waitAll' };
  return { kind: VERDICTS[behaviour] ?? 'fail' };
}

/** A message to be deleted that is not there is deleted. */
function isGoneAlready(code: string, action: OutboxAction): boolean {
  return action.kind === 'delete' && code === 'MESSAGE_ID_INVALID';
}

/** True for troubles that the return of the network may end before their time. */
export const endsWithNetwork = (code: string): boolean => !isWait(code);

/** Milliseconds until the next try after so many: 1 s, 2 s, 4 s … 60 s. */
export const backOff = (attempts: number): number =>
  Math.min(60_000, 1000 * 2 ** (Math.max(1, attempts) - 1));
