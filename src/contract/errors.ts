/**
 * Errors cross the border as codes with data; words are the interface's. Codes in capitals are Telegram's own error types
 * (numbers cut off: FLOOD_WAIT_31 → FLOOD_WAIT with seconds 31); an unlisted one crosses as it is and the interface shows it
 * as unknown, with its code.
 */
export const OWN_CODES = [
  'OFFLINE',
  'TIMEOUT',
  'ABORTED',
  'WORKER_GONE',
  'NOT_SIGNED_IN',
  'NOT_FOUND',
  'BAD_INPUT',
  'TOO_LARGE',
  'NO_FORWARDS',
  'STORAGE_FULL',
  'STORAGE_BROKEN',
  'SERVER_UNTRUSTED',
  'LOCKED',
  'PASSCODE_WRONG',
  'PASSCODE_WAIT',
  'PASSCODE_WIPED',
  'PRF_WRONG',
  'ACCOUNT_ALREADY_HERE',
  'TOO_MANY_ACCOUNTS',
  'INTERNAL',
] as const;

export type OwnCode = (typeof OWN_CODES)[number];

/** What is posted. `seconds` for waits, `dc` for migrations, `field` for bad input. */
export interface Failure {
  readonly code: string;
  readonly seconds?: number;
  readonly dc?: number;
  readonly field?: string;
}

/** The one error class on both sides of the border. */
export class CallError extends Error implements Failure {
  override readonly name = 'CallError';
  readonly code: string;
  readonly seconds?: number;
  readonly dc?: number;
  readonly field?: string;

  constructor(code: OwnCode | (string & {}), data: Omit<Failure, 'code'> = {}) {
    super(code);
    this.code = code;
    if (data.seconds !== undefined) this.seconds = data.seconds;
    if (data.dc !== undefined) this.dc = data.dc;
    if (data.field !== undefined) this.field = data.field;
  }
}

/** Any thrown thing as a failure that may cross: nothing of a stack or a message leaves with it. */
export function toFailure(error: unknown): Failure {
  if (error instanceof CallError) {
    const { code, seconds, dc, field } = error;
    return {
      code,
      ...(seconds !== undefined && { seconds }),
      ...(dc !== undefined && { dc }),
      ...(field !== undefined && { field }),
    };
  }
  if (error instanceof DOMException && error.name === 'AbortError') return { code: 'ABORTED' };
  return { code: 'INTERNAL' };
}

export const fromFailure = (failure: Failure): CallError => new CallError(failure.code, failure);
