import { Api } from '../tl/api.gen.ts';

/** Undefined where nothing is answered. */
export const toInputReplyTo = (messageId: number | undefined): Api.InputReplyToMessage | undefined =>
  messageId === undefined ? undefined : new Api.InputReplyToMessage({ replyToMsgId: messageId });
