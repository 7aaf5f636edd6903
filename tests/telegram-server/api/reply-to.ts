import type { Type } from '../tl/schema.gen.ts';
import type { SendMessage } from '../world/operations/send-message.ts';

/** What an InputReplyTo says for a message that is sent. Stories cannot be answered here. */
export function repliesTo(input: Type['InputReplyTo'] | undefined): Pick<SendMessage, 'replyTo' | 'quote'> {
  if (input?._ !== 'inputReplyToMessage') return {};
  const {
    reply_to_msg_id: replyTo,
    quote_text: text,
    quote_entities: entities,
    quote_offset: offset,
  } = input;
  if (text === undefined) return { replyTo };
  return { replyTo, quote: { text, ...(entities ? { entities } : {}), ...(offset ? { offset } : {}) } };
}
