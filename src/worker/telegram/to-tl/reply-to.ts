import { Api } from 'telegram/tl/api.js';

/** Undefined where nothing is answered. */
export const toInputReplyTo = (messageId: number | undefined): Api.InputReplyToMessage | undefined =>
  messageId === undefined ? undefined : new Api.InputReplyToMessage({ replyToMsgId: messageId });
