import type { Folder } from '#model/chat.ts';
import type { PeerId } from '#model/peer.ts';

export const HELP_TOPICS = ['login', 'keys', 'code', 'revoked', 'flood', 'security', 'install'] as const;
export type HelpTopic = (typeof HELP_TOPICS)[number];

/** What the screen shows. It stands whole in the address, so that a reload or a shared shortcut finds it again. */
export type Route =
  | {
      readonly name: 'chats';
      readonly folder: Folder;
      readonly chatId?: PeerId;
      /** A message to jump to when the chat opens. */
      readonly messageId?: number;
      /** What lies over the chat: its info, or the media of a message. */
      readonly over?: Overlay;
    }
  | { readonly name: 'settings'; readonly page?: 'devices' }
  | { readonly name: 'help'; readonly topic?: HelpTopic };

export type Overlay = { readonly name: 'info' } | { readonly name: 'media'; readonly messageId: number };

const isPeerId = (text: string | undefined): text is PeerId => text !== undefined && /^[ugc]\d+$/.test(text);

const positive = (text: string | undefined): number | undefined => {
  const n = Number(text);
  return Number.isSafeInteger(n) && n > 0 ? n : undefined;
};

/** The route as the fragment of an address: "#/main/u42/info", "#/archive/c7/at/120", "#/help/keys". */
export function routeToHash(route: Route): string {
  if (route.name === 'settings') return route.page ? `#/settings/${route.page}` : '#/settings';
  if (route.name === 'help') return route.topic ? `#/help/${route.topic}` : '#/help';
  const parts: (string | number)[] = [route.folder];
  if (route.chatId) {
    parts.push(route.chatId);
    if (route.messageId !== undefined) parts.push('at', route.messageId);
    if (route.over?.name === 'info') parts.push('info');
    if (route.over?.name === 'media') parts.push('media', route.over.messageId);
  }
  return `#/${parts.join('/')}`;
}

/** Never fails: an address nobody knows leads to the chats. */
export function hashToRoute(hash: string): Route {
  const [head, ...rest] = hash.replace(/^#\/?/, '').split('/');
  if (head === 'settings')
    return rest[0] === 'devices' ? { name: 'settings', page: 'devices' } : { name: 'settings' };
  if (head === 'help') {
    const topic = HELP_TOPICS.find((known) => known === rest[0]);
    return topic ? { name: 'help', topic } : { name: 'help' };
  }
  const folder: Folder = head === 'archive' ? 'archive' : 'main';
  const [chatId, ...more] = rest;
  if (!isPeerId(chatId)) return { name: 'chats', folder };
  return { name: 'chats', folder, chatId, ...readRest(more) };
}

function readRest(parts: readonly string[]): { messageId?: number; over?: Overlay } {
  const after = (name: string) =>
    parts.includes(name) ? positive(parts[parts.indexOf(name) + 1]) : undefined;
  const messageId = after('at');
  const media = after('media');
  const over: Overlay | undefined = media
    ? { name: 'media', messageId: media }
    : parts.includes('info')
      ? { name: 'info' }
      : undefined;
  return { ...(messageId && { messageId }), ...(over && { over }) };
}
