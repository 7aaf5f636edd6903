/**
 * What one of Telegram's error types (numbers cut off) means for whoever asked:
 * `ended` nobody is signed in any more, on any data centre · `moved` what was asked for is at another data centre ·
 * `done` the server has it already · `wait` it may be asked again after so many seconds · `waitAll` and nothing of the kind
 * before · `retry` the server's own trouble, it may well succeed later · `stale` the address of a file or an upload has to be
 * renewed · `refused` it will never be taken as it is.
 */
export type ErrorBehaviour = 'ended' | 'moved' | 'done' | 'wait' | 'waitAll' | 'retry' | 'stale' | 'refused';

/** Without the refusals, which are all others. https://core.telegram.org/api/errors */
const NOT_REFUSED: Readonly<Record<Exclude<ErrorBehaviour, 'refused'>, readonly string[]>> = {
  ended: [
    'AUTH_KEY_UNREGISTERED',
    'AUTH_KEY_INVALID',
    'AUTH_KEY_PERM_EMPTY',
    'AUTH_KEY_DUPLICATED',
    'SESSION_REVOKED',
    'SESSION_EXPIRED',
    'USER_DEACTIVATED',
    'USER_DEACTIVATED_BAN',
  ],
  moved: ['PHONE_MIGRATE', 'NETWORK_MIGRATE', 'USER_MIGRATE', 'FILE_MIGRATE', 'STATS_MIGRATE'],
  done: ['RANDOM_ID_DUPLICATE', 'MESSAGE_NOT_MODIFIED', 'CHAT_NOT_MODIFIED', 'DIALOG_NOT_MODIFIED'],
  wait: ['FLOOD_PREMIUM_WAIT', 'SLOWMODE_WAIT'],
  waitAll: ['FLOOD_WAIT'],
  retry: [
    'MSG_WAIT_FAILED',
    'MSG_WAIT_TIMEOUT',
    'HISTORY_GET_FAILED',
    'WORKER_BUSY_TOO_LONG_RETRY',
    'POSTPONED_TIMEOUT',
    'AUTH_KEY_UNSYNCHRONIZED',
    'API_CALL_ERROR',
    'CHP_CALL_FAIL',
    'CONNECTION_NOT_INITED',
  ],
  stale: [
    'FILE_REFERENCE_EXPIRED',
    'FILE_REFERENCE_INVALID',
    'FILE_REFERENCE_EMPTY',
    'FILEREF_UPGRADE_NEEDED',
    'FILE_PART_MISSING',
  ],
};

/** Codes 5xx and −503 by the shape of their names. */
const SERVER_TROUBLE = /^(RPC_\w+_FAIL(ED)?|INTERDC_\w*CALL\w*_ERROR|TIMEOUT|INTERNAL_\w+)$/i;

const BEHAVIOUR = new Map(
  Object.entries(NOT_REFUSED).flatMap(([behaviour, codes]) =>
    codes.map((code) => [code, behaviour as ErrorBehaviour] as const),
  ),
);

/** The one table from Telegram's codes to what is done about them; the words stand under the same codes in i18n's `errors`. */
export function behaviourOf(code: string): ErrorBehaviour {
  return BEHAVIOUR.get(code) ?? (SERVER_TROUBLE.test(code) ? 'retry' : 'refused');
}

/** Every code that means anything but a refusal. */
export const knownErrors = (): readonly string[] => [...BEHAVIOUR.keys()];

/** True where Telegram says when the same may be asked again. */
export const isWait = (code: string): boolean => ['wait', 'waitAll'].includes(behaviourOf(code));

const CHANNEL_LOST: ReadonlySet<string> = new Set([
  'CHANNEL_PRIVATE',
  'CHANNEL_INVALID',
  'CHAT_FORBIDDEN',
  'USER_BANNED_IN_CHANNEL',
  'CHANNEL_PUBLIC_GROUP_NA',
]);

/** True when the refusal of a channel's difference means that the channel is not ours to see any more. */
export const isChannelLost = (code: string): boolean => CHANNEL_LOST.has(code);
