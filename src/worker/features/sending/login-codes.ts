import type { Message } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';

/** The user who writes Telegram's own service messages. */
const SERVICE: PeerId = 'u777000';

/**
 * The login codes in messages of Telegram's service chat: 5 to 7 digits with any dashes between or behind them
 * (https://core.telegram.org/api/auth#invalidating-login-codes).
 */
export function loginCodes(messages: Iterable<Message>): readonly string[] {
  const texts = [...messages]
    .filter(({ chatId, isOutgoing, media }) => chatId === SERVICE && !isOutgoing && !media)
    .map(({ text }) => text);
  const runs = texts.flatMap((text) => text.match(/[\d-]+/g) ?? []);
  const codes = runs.map((run) => run.replaceAll('-', '')).filter(({ length }) => 5 <= length && length <= 7);
  return [...new Set(codes)];
}
