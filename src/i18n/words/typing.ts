import { t } from '#i18n/t.svelte.ts';
import type { PeerId } from '#model/peer.ts';
import type { TypingAction } from '#model/presence.ts';

interface Typist {
  readonly id: PeerId;
  readonly action: TypingAction;
}

/** Who does what in a chat, without the dots; '' when nobody does. In a private chat nobody needs naming. */
export function typingWords(
  typists: readonly Typist[],
  isPrivate: boolean,
  nameOf: (id: PeerId) => string,
): string {
  const [first] = typists;
  if (!first || first.action === 'cancel') return '';
  if (typists.length > 1) return t.chats.typingMany(typists.length);
  const action = t.chats.typing[first.action];
  return isPrivate ? action : t.chats.typingOne(nameOf(first.id), action);
}
