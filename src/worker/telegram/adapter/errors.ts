import { CallError, toFailure } from '#contract/errors.ts';
import { behaviourOf, isWait } from '#model/telegram-errors.ts';
import { RpcError } from './rpc-error.ts';

/** The key itself is spoilt, not only signed out. */
const KEY_SPOILT = new Set(['AUTH_KEY_INVALID', 'AUTH_KEY_DUPLICATED']);

/** Their number is a time in seconds. */
const TIMED = /(?:_WAIT|_DELAY|_TOO_FRESH)$/;

export const isKeyLoss = (code: string): boolean => KEY_SPOILT.has(code);

/** After these a key carries no authorization any more. */
export const isAuthLoss = (code: string): boolean => behaviourOf(code) === 'ended';

/**
 * The server's own trouble: 500 and −503 (core.telegram.org/api/errors); the same request may well succeed later. A 500 too is
 * RANDOM_ID_DUPLICATE, which says that the message has arrived.
 */
export function isServerFault(error: unknown): boolean {
  if (!(error instanceof RpcError) || error.message === 'RANDOM_ID_DUPLICATE') return false;
  return Math.abs(error.code) >= 500 || error.message === 'Timeout';
}

/**
 * Telegram's error type with its number cut out: FLOOD_WAIT_31 is FLOOD_WAIT with seconds 31, PHONE_MIGRATE_4 is
 * PHONE_MIGRATE with dc 4, FILE_REFERENCE_0_EXPIRED is FILE_REFERENCE_EXPIRED. Numbers that are no time (the price in
 * ALLOW_PAYMENT_REQUIRED_50, the debug number of AUTH_RESTART_2) are let go.
 */
function fromRpcError({ message }: RpcError): CallError {
  if (message === 'Timeout') return new CallError('TIMEOUT');
  const interDc = /^INTERDC_(\d+)_(CALL_\w+)$/.exec(message);
  if (interDc) return new CallError(`INTERDC_${interDc[2]}`, { dc: Number(interDc[1]) });
  const part = /^(FILE_(?:REFERENCE|PART))_\d+_(\w+)$/.exec(message);
  if (part) return new CallError(`${part[1]}_${part[2]}`);
  const [, code = message, number] = /^(\w+?)_(\d+)$/.exec(message) ?? [];
  if (number === undefined) return new CallError(message);
  if (behaviourOf(code) === 'moved') return new CallError(code, { dc: Number(number) });
  return new CallError(code, isWait(code) || TIMED.test(code) ? { seconds: Number(number) } : {});
}

/** Whatever a connection failed with as what may leave this room. */
export function toCallError(error: unknown): CallError {
  if (error instanceof CallError) return error;
  if (error instanceof RpcError) return fromRpcError(error);
  return new CallError(toFailure(error).code);
}
