import { CallError } from '#contract/errors.ts';

/** Whether a call failed with one of these codes. */
export const isCode = (error: unknown, ...codes: readonly string[]): error is CallError =>
  error instanceof CallError && codes.includes(error.code);
