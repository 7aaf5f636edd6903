// @vitest-environment jsdom
import { t } from '#i18n/t.svelte.ts';
import { renderApp } from '#tests/fakes/render-app.ts';
import { cleanup, fireEvent, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(cleanup);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the signed-in app', () => {
  it('tells the state of the connection where the title stands', async () => {
    const { worker } = await renderApp();
    expect(screen.getByRole('heading', { name: t.app.chats })).toBeTruthy();
    worker.emit({ type: 'connection', connection: { state: 'updating' } });
    expect(await screen.findByRole('heading', { name: t.app.updating })).toBeTruthy();
  });

  it('says since when it is offline', async () => {
    await renderApp({ connection: { state: 'offline', since: new Date().setHours(0, 0, 0, 0) } });
    expect(screen.getByText(/Oxirgi yangilanish: bugun, 00:00/)).toBeTruthy();
  });

  it('counts unread messages in the title', async () => {
    const { worker } = await renderApp();
    const totals = { messages: 9, chats: 3, unmutedMessages: 7, unmutedChats: 2, mentions: 0, archivedChats: 0 };
    worker.emit({ type: 'totals', totals });
    await vi.waitFor(() => expect(document.title).toBe('(7) Xabar'));
    worker.emit({ type: 'totals', totals: { ...totals, unmutedMessages: 0 } });
    await vi.waitFor(() => expect(document.title).toBe('Xabar'));
  });

  it('says a notice of the worker in words', async () => {
    const { worker } = await renderApp();
    worker.emit({ type: 'notice', code: 'NEW_LOGIN' });
    expect(await screen.findByText(t.errors.byCode.NEW_LOGIN)).toBeTruthy();
  });

  it('changes theme and text size at once', async () => {
    const { app } = await renderApp();
    app.router.openSettings();
    await fireEvent.click(await screen.findByLabelText(t.settings.themes.dark));
    await fireEvent.click(screen.getByLabelText(t.settings.textSizes.large));
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(document.documentElement.style.getPropertyValue('--text-size')).toBe('118.75%');
  });

  it('logs out only after a second yes', async () => {
    const { app, worker } = await renderApp();
    app.router.openSettings();
    await fireEvent.click(await screen.findByRole('button', { name: t.settings.logOut }));
    expect(worker.calls.some(({ name }) => name === 'session.logOut')).toBe(false);
    await fireEvent.click(screen.getAllByRole('button', { name: t.settings.logOut }).at(-1) as HTMLElement);
    expect(await screen.findByText(t.login.phoneTitle)).toBeTruthy();
    expect(app.messenger).toBeUndefined();
  });

  it('offers a new version, and takes it only when told', async () => {
    const { update } = await renderApp();
    const apply = vi.fn(() => Promise.resolve());
    update.offer(apply);
    await screen.findByText(t.app.updateReady);
    expect(apply).not.toHaveBeenCalled();
    await press(t.app.update);
    expect(apply).toHaveBeenCalledOnce();
  });

  it('puts an offer off', async () => {
    const { update } = await renderApp();
    update.offer(() => Promise.resolve());
    await screen.findByText(t.app.updateReady);
    await press(t.app.later);
    expect(screen.queryByText(t.app.updateReady)).toBeNull();
  });

  it('walks its menu by the arrow keys', async () => {
    await renderApp();
    await press(t.app.menu);
    const archive = await screen.findByRole('menuitem', { name: t.app.archive });
    await vi.waitFor(() => expect(document.activeElement).toBe(archive));
    await fireEvent.keyDown(archive, { key: 'ArrowUp' });
    expect(document.activeElement?.textContent?.trim()).toBe(t.app.help);
    await fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(archive);
  });
});
