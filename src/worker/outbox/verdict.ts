import type { Failure } from '#contract/errors.ts';
import type { OutboxAction } from '#model/outbox-action.ts';

/**
 * What a failure means for a row:
 * `done` the server has it already · `retry` try again after a while, or as soon as the network is back · `wait` try again
 * after exactly so many seconds, and with it every lane of the kind when `holdsAll` · `fail` it will never be taken as it
 * is · `stop` nobody is signed in any more.
 */
export type Verdict =
  | { readonly kind: 'done' | 'retry' | 'fail' | 'stop' }
  | { readonly kind: 'wait'; readonly seconds: number; readonly holdsAll: boolean };

/** https://core.telegram.org/api/errors; https://core.telegram.org/method/messages.sendMessage#possible-errors */
const DONE = new Set([
  'RANDOM_ID_DUPLICATE',
  'MESSAGE_NOT_MODIFIED',
  'CHAT_NOT_MODIFIED',
  'DIALOG_NOT_MODIFIED',
]);

/** A flood wait holds every row of the kind back; slow mode is the chat's own, the premium wait that of an upload. */
const WAITS: Readonly<Record<string, { readonly holdsAll: boolean }>> = {
  FLOOD_WAIT: { holdsAll: true },
  FLOOD_PREMIUM_WAIT: { holdsAll: false },
  SLOWMODE_WAIT: { holdsAll: false },
};

/** Ours: nothing reached the server, or nobody knows whether it did; the random_id keeps it from being done twice. */
const RETRY = new Set([
  'OFFLINE',
  'TIMEOUT',
  'ABORTED',
  'WORKER_GONE',
  'SERVER_UNTRUSTED',
  'MSG_WAIT_FAILED',
  'MSG_WAIT_TIMEOUT',
  'HISTORY_GET_FAILED',
  'WORKER_BUSY_TOO_LONG_RETRY',
  'POSTPONED_TIMEOUT',
  'FILE_PART_MISSING',
  'FILE_REFERENCE_EXPIRED',
  'CONNECTION_NOT_INITED',
]);
/** Telegram's internal errors (codes 5xx and -503) by the shape of their names, numbers cut off. */
const SERVER_TROUBLE = /^(RPC_\w+_FAIL(ED)?|INTERDC_\w*CALL\w*_ERROR|TIMEOUT|INTERNAL_\w+)$/i;

/** Not known whose fault: tried again, but not for ever. */
const DOUBTFUL = new Set(['INTERNAL', 'INTERNAL_SERVER_ERROR', 'STORAGE_BROKEN', 'STORAGE_FULL']);
const DOUBTS = 5;

const SIGNED_OUT = new Set([
  'NOT_SIGNED_IN',
  'AUTH_KEY_UNREGISTERED',
  'AUTH_KEY_INVALID',
  'AUTH_KEY_DUPLICATED',
  'AUTH_KEY_PERM_EMPTY',
  'SESSION_REVOKED',
  'SESSION_EXPIRED',
  'USER_DEACTIVATED',
  'USER_DEACTIVATED_BAN',
]);

/** Whatever is not listed is the server's refusal (CHAT_WRITE_FORBIDDEN, PEER_FLOOD, MESSAGE_TOO_LONG …). `attempts` counts this one. */
export function verdictOn(failure: Failure, action: OutboxAction, attempts: number): Verdict {
  const { code } = failure;
  if (DONE.has(code) || isGoneAlready(code, action)) return { kind: 'done' };
  if (SIGNED_OUT.has(code)) return { kind: 'stop' };
  const wait = WAITS[code];
  if (wait) return { kind: 'wait', seconds: failure.seconds ?? 1, holdsAll: wait.holdsAll };
  if (DOUBTFUL.has(code)) return { kind: attempts < DOUBTS ? 'retry' : 'fail' };
  return { kind: RETRY.has(code) || SERVER_TROUBLE.test(code) ? 'retry' : 'fail' };
}

/** A message to be deleted that is not there is deleted. */
function isGoneAlready(code: string, action: OutboxAction): boolean {
  return action.kind === 'delete' && code === 'MESSAGE_ID_INVALID';
}

/** True for troubles that the return of the network may end before their time. */
export const endsWithNetwork = (code: string): boolean => !(code in WAITS);

/** Milliseconds until the next try after so many: 1 s, 2 s, 4 s … 60 s. */
export const backOff = (attempts: number): number =>
  Math.min(60_000, 1000 * 2 ** (Math.max(1, attempts) - 1));
