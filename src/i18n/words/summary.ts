import type { Media } from '#model/media.ts';
import type { Message, PendingMessage } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import { withoutTurns } from '#model/text-direction.ts';
import { mediaKind, mediaLine } from './media.ts';
import { honestName } from './peer.ts';
import { serviceWords } from './service.ts';

const LONGEST = 160;

/** A message in one line of plain text, for the chat list, a reply's head or a reader of the screen. */
export function messageSummary(message: Message, nameOf: (id: PeerId) => string): string {
  if (message.service) return serviceWords(message, nameOf);
  return textAndMedia(visibleText(message), message.media);
}

/** The same of a message that is not sent yet. */
export function pendingSummary({ text, file }: PendingMessage): string {
  return text.trim() ? oneLine(text) : honestName(file?.name ?? '');
}

/** What is answered, in one line; it may be unsent itself. */
export const originalSummary = (
  original: Message,
  unsent: PendingMessage | undefined,
  nameOf: (id: PeerId) => string,
): string => (unsent ? pendingSummary(unsent) : messageSummary(original, nameOf));

function textAndMedia(text: string, media: Media | undefined): string {
  const line = oneLine(text);
  if (!media || media.kind === 'webPage') return line;
  return line === '' ? mediaLine(media) : `${mediaKind(media)}, ${line}`;
}

const oneLine = (text: string): string => withoutTurns(text.slice(0, LONGEST)).replace(/\s+/g, ' ').trim();

/** The text with what its writer hid behind spoilers still hidden. */
function visibleText({ text, entities }: Message): string {
  return entities
    .filter(({ style }) => style.kind === 'spoiler')
    .reduce(
      (shown, { offset, length }) =>
        shown.slice(0, offset) + '▒'.repeat(length) + shown.slice(offset + length),
      text,
    );
}
