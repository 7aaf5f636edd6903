import { describe, expect, it } from 'vitest';
import { type AddressBar, RouterState } from './router.svelte.ts';

/** A browser's history with entries, as far as the router uses it. */
function aBar(hash = ''): AddressBar & { readonly entries: string[] } {
  const entries = [{ hash, state: null as unknown }];
  let at = 0;
  let onpop = () => {};
  const current = () => entries[at] ?? { hash: '', state: null };
  return {
    get entries() {
      return entries.slice(0, at + 1).map((entry) => entry.hash);
    },
    location: {
      get hash() {
        return current().hash;
      },
    },
    history: {
      get state() {
        return current().state;
      },
      pushState(state, _, url) {
        at += 1;
        entries.splice(at, entries.length, { hash: String(url), state });
      },
      replaceState(state, _, url) {
        entries[at] = { hash: String(url), state };
      },
      back() {
        at -= 1;
        onpop();
      },
    },
    addEventListener: (_, listener) => {
      onpop = listener;
    },
  };
}

describe('RouterState', () => {
  it('goes back from a chat to its list by the history', () => {
    const bar = aBar();
    const router = new RouterState(bar);
    router.openFolder('archive');
    router.openChat('u42');
    expect(bar.entries).toEqual(['', '#/archive', '#/archive/u42']);
    router.back();
    expect(router.route).toEqual({ name: 'chats', folder: 'archive' });
  });

  it('replaces one chat by the next, so that back leads to the list', () => {
    const bar = aBar();
    const router = new RouterState(bar);
    router.openChat('u42');
    router.openChat('c7', 120);
    expect(bar.entries).toEqual(['', '#/main/c7/at/120']);
    router.back();
    expect(router.chatId).toBeUndefined();
  });

  it('closes the media before the chat', () => {
    const router = new RouterState(aBar());
    router.openChat('u42');
    router.openMedia(5);
    router.openMedia(6);
    expect(router.over).toEqual({ name: 'media', messageId: 6 });
    router.back();
    expect(router.over).toBeUndefined();
    expect(router.chatId).toBe('u42');
  });

  it('goes up by itself where the page began deep', () => {
    const bar = aBar('#/main/u42/info');
    const router = new RouterState(bar);
    expect(router.over).toEqual({ name: 'info' });
    router.back();
    expect(bar.entries).toEqual(['#/main/u42']);
    router.back();
    expect(bar.entries).toEqual(['#/main']);
  });

  it('leaves no trace of the last account', () => {
    const bar = aBar('#/main/u42');
    const router = new RouterState(bar);
    router.reset();
    expect(bar.entries).toEqual(['#/main']);
  });
});
