// @vitest-environment jsdom
import { t } from '#i18n/t.svelte.ts';
import type { PeerId } from '#model/peer.ts';
import { makeOffice } from '#tests/fakes/fake-office.ts';
import { renderApp } from '#tests/fakes/render-app.ts';
import { cleanup, configure, fireEvent, screen, within } from '@testing-library/svelte';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

afterEach(cleanup);
// The first of these loads the whole app.
configure({ asyncUtilTimeout: 10_000 });

/** What jsdom has not: sizes, and so nothing that depends on them. */
beforeAll(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe(): void {}
      unobserve(): void {}
    },
  );
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  window.matchMedia = (query) => ({ matches: query.includes('fine') }) as MediaQueryList;
  Element.prototype.scrollTo = () => undefined;
});

async function openChat(chatId: PeerId) {
  const world = makeOffice(Math.floor(Date.now() / 1000), 0);
  const rendered = await renderApp({ world });
  rendered.app.router.openChat(chatId);
  const history = await screen.findByRole('region', { name: t.timeline.history });
  await within(history).findAllByRole('article');
  return { ...rendered, history, articles: () => within(history).getAllByRole('article') };
}

describe('Timeline', { timeout: 20_000 }, () => {
  it('names every message by sender, time and state', async () => {
    const { articles } = await openChat('u1000002');
    const names = articles().map((article) => article.getAttribute('aria-label') ?? '');
    expect(names.some((name) => /^Азиз Рахимов, soat \d\d:\d\d$/.test(name))).toBe(true);
    expect(names.some((name) => name.startsWith(t.chats.you) && name.includes(t.chats.read))).toBe(true);
  });

  it('walks with the arrow keys, and answers with R in any alphabet', async () => {
    const { articles } = await openChat('u1000002');
    const last = articles().at(-1) as HTMLElement;
    last.focus();
    await fireEvent.keyDown(last, { key: 'ArrowUp' });
    const before = articles().at(-2) as HTMLElement;
    expect(document.activeElement).toBe(before);
    await fireEvent.keyDown(before, { key: 'к', code: 'KeyR' });
    expect(await screen.findByText(t.timeline.replyingTo('Азиз Рахимов'))).toBeTruthy();
  });

  it('sends with Enter and shows the bubble at once', async () => {
    const { worker, articles } = await openChat('u1000002');
    const field = screen.getByRole('textbox', { name: t.timeline.message });
    const before = articles().length;
    await fireEvent.input(field, { target: { value: 'Xoʻp' } });
    await fireEvent.click(screen.getByRole('button', { name: t.timeline.send }));
    await vi.waitFor(() => expect(articles().length).toBeGreaterThan(before));
    expect((field as HTMLTextAreaElement).value).toBe('');
    expect(worker.calls.some(({ name }) => name === 'sending.sendText')).toBe(true);
  });

  it('reads a new message out', async () => {
    await openChat('u1000002');
    const field = screen.getByRole('textbox', { name: t.timeline.message });
    await fireEvent.input(field, { target: { value: 'Salom' } });
    await fireEvent.click(screen.getByRole('button', { name: t.timeline.send }));
    await vi.waitFor(
      () => expect(screen.getByRole('log').textContent).toContain('Азиз Рахимов: Boʻldi, tushundim 👍'),
      { timeout: 10_000 },
    );
  });

  it('deletes only after a second yes', async () => {
    const { worker, articles } = await openChat('u1000002');
    const last = articles().at(-1) as HTMLElement;
    last.focus();
    await fireEvent.keyDown(last, { key: 'Delete' });
    expect(worker.calls.some(({ name }) => name === 'sending.delete')).toBe(false);
    await fireEvent.click(await screen.findByRole('button', { name: t.timeline.deleteForAll }));
    await vi.waitFor(() => expect(worker.calls.some(({ name }) => name === 'sending.delete')).toBe(true));
  });

  it('gives readers of a channel a switch for its sound instead of a field', async () => {
    const { worker } = await openChat('c2000002');
    expect(screen.queryByRole('textbox', { name: t.timeline.message })).toBeNull();
    await fireEvent.click(screen.getByRole('button', { name: t.timeline.mute }));
    expect(await screen.findByRole('button', { name: t.timeline.unmute })).toBeTruthy();
    expect(worker.calls.some(({ name }) => name === 'chats.setMuted')).toBe(true);
  });
});
