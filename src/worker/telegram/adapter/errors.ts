import { CallError, toFailure } from '#contract/errors.ts';
import { RpcError } from './rpc-error.ts';

/** Error types after which a key carries no authorization any more. */
const AUTH_LOST = new Set([
  'AUTH_KEY_UNREGISTERED',
  'AUTH_KEY_INVALID',
  'AUTH_KEY_DUPLICATED',
  'SESSION_REVOKED',
  'SESSION_EXPIRED',
  'USER_DEACTIVATED',
  'USER_DEACTIVATED_BAN',
]);

/** The key itself is spoilt, not only signed out. */
const KEY_SPOILT = new Set(['AUTH_KEY_INVALID', 'AUTH_KEY_DUPLICATED']);

export const isKeyLoss = (code: string): boolean => KEY_SPOILT.has(code);

export const isAuthLoss = (code: string): boolean => AUTH_LOST.has(code);

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
 * PHONE_MIGRATE with dc 4, FILE_REFERENCE_0_EXPIRED is FILE_REFERENCE_EXPIRED.
 */
function fromRpcError({ message }: RpcError): CallError {
  if (message === 'Timeout') return new CallError('TIMEOUT');
  const interDc = /^INTERDC_(\d+)_(CALL_\w+)$/.exec(message);
  if (interDc) return new CallError(`INTERDC_${interDc[2]}`, { dc: Number(interDc[1]) });
  const part = /^(FILE_(?:REFERENCE|PART))_\d+_(\w+)$/.exec(message);
  if (part) return new CallError(`${part[1]}_${part[2]}`);
  const numbered = /^(\w+?)_(\d+)$/.exec(message);
  const [, code, number] = numbered ?? [];
  if (code === undefined) return new CallError(message);
  return new CallError(code, code.endsWith('MIGRATE') ? { dc: Number(number) } : { seconds: Number(number) });
}

/** Whatever a connection failed with as what may leave this room. */
export function toCallError(error: unknown): CallError {
  if (error instanceof CallError) return error;
  if (error instanceof RpcError) return fromRpcError(error);
  return new CallError(toFailure(error).code);
}
