import { CallError } from '#contract/errors.ts';
import type { FormattedText } from '#model/text-entity.ts';

/** UTF-16 units Telegram takes in one message. */
const MESSAGE_LIMIT = 4096;

/** Rejects with MESSAGE_EMPTY or MESSAGE_TOO_LONG what no message can say; a caption may be empty. */
export function checkText({ text }: FormattedText, { isCaption = false } = {}): void {
  if (text.trim() === '' && !isCaption) throw new CallError('MESSAGE_EMPTY');
  if (text.length > MESSAGE_LIMIT) throw new CallError('MESSAGE_TOO_LONG');
}
