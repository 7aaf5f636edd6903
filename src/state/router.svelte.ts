import type { Folder } from '#model/chat.ts';
import type { PeerId } from '#model/peer.ts';
import { type HelpTopic, hashToRoute, type Overlay, type Route, routeToHash } from './router-route.ts';

/** The part of a browser's window the router uses. */
export interface AddressBar {
  readonly location: { readonly hash: string };
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'back'>;
  addEventListener(type: 'popstate', listener: () => void): void;
}

/**
 * Where the user is. Every step deeper is an entry of the browser's history, so the system's own back gesture does what it
 * does everywhere: closes the media, the info, the chat. Going from one chat straight to another replaces the entry.
 */
export class RouterState {
  #route = $state.raw<Route>({ name: 'chats', folder: 'main' });
  readonly #bar: AddressBar;

  constructor(bar: AddressBar) {
    this.#bar = bar;
    this.#route = hashToRoute(bar.location.hash);
    bar.addEventListener('popstate', () => {
      this.#route = hashToRoute(bar.location.hash);
    });
  }

  get route(): Route {
    return this.#route;
  }

  get folder(): Folder {
    return this.#route.name === 'chats' ? this.#route.folder : 'main';
  }

  get chatId(): PeerId | undefined {
    return this.#route.name === 'chats' ? this.#route.chatId : undefined;
  }

  get over(): Overlay | undefined {
    return this.#route.name === 'chats' ? this.#route.over : undefined;
  }

  openFolder(folder: Folder): void {
    this.#go({ name: 'chats', folder });
  }

  /** With a message id the chat opens there. */
  openChat(chatId: PeerId, messageId?: number): void {
    const isNeighbour = this.chatId !== undefined;
    this.#go(
      { name: 'chats', folder: this.folder, chatId, ...(messageId !== undefined && { messageId }) },
      isNeighbour,
    );
  }

  openInfo(): void {
    if (this.#route.name === 'chats' && this.#route.chatId)
      this.#go({ ...this.#route, over: { name: 'info' } });
  }

  openMedia(messageId: number): void {
    if (this.#route.name === 'chats' && this.#route.chatId)
      this.#go({ ...this.#route, over: { name: 'media', messageId } }, this.over?.name === 'media');
  }

  openSettings(page?: 'devices'): void {
    this.#go({ name: 'settings', ...(page && { page }) });
  }

  openHelp(topic?: HelpTopic): void {
    this.#go({ name: 'help', ...(topic && { topic }) });
  }

  /** One step up: through the browser's history where this page came from there, else by replacing. */
  back(): void {
    if (this.#depth > 0) this.#bar.history.back();
    else this.#go(parentOf(this.#route), true);
  }

  /** Forgets where the user was, for the next one who logs in. */
  reset(): void {
    this.#go({ name: 'chats', folder: 'main' }, true);
  }

  get #depth(): number {
    const state: unknown = this.#bar.history.state;
    return typeof state === 'object' && state !== null && 'depth' in state && typeof state.depth === 'number'
      ? state.depth
      : 0;
  }

  #go(route: Route, replaces = false): void {
    const hash = routeToHash(route);
    if (hash === routeToHash(this.#route)) return;
    if (replaces) this.#bar.history.replaceState({ depth: this.#depth }, '', hash);
    else this.#bar.history.pushState({ depth: this.#depth + 1 }, '', hash);
    this.#route = route;
  }
}

function parentOf(route: Route): Route {
  if (route.name === 'help' && route.topic) return { name: 'help' };
  if (route.name === 'settings' && route.page) return { name: 'settings' };
  if (route.name !== 'chats') return { name: 'chats', folder: 'main' };
  const { folder, chatId } = route;
  if (route.over && chatId) return { name: 'chats', folder, chatId };
  return { name: 'chats', folder: chatId ? folder : 'main' };
}
