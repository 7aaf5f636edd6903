import type { ReplyTo } from '#model/message.ts';
import type { Api } from '../tl/api.gen.ts';
import { optionalCount, optionalText, present } from './field.ts';
import { toPeerId } from './peer-id.ts';

/** What a message answers (https://core.telegram.org/constructor/messageReplyHeader); undefined for stories and unnamed originals. */
export function toReplyTo(header: Api.TypeMessageReplyHeader | null | undefined): ReplyTo | undefined {
  if (header?.className !== 'MessageReplyHeader') return undefined;
  const messageId = optionalCount(header.replyToMsgId);
  if (messageId === undefined) return undefined;
  return present({
    messageId,
    chatId: toPeerId(header.replyToPeerId),
    quote: optionalText(header.quoteText),
    // In a forum the answered message may be the topic's first one, which then stands for the topic itself.
    topId: optionalCount(header.replyToTopId) ?? (header.forumTopic ? messageId : undefined),
  });
}
