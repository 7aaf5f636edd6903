// @vitest-environment jsdom
import { t } from '#i18n/t.svelte.ts';
import { DEMO_SERVER } from '#tests/fakes/fake-worker.ts';
import { renderApp } from '#tests/fakes/render-app.ts';
import { cleanup, fireEvent, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const openMenu = () => press(new RegExp(`^${t.app.menu}`));

describe('several accounts', () => {
  it('stand in the menu with what is unread, the shown one marked', async () => {
    const { app } = await renderApp({ beside: ['Kamola'] });
    expect(app.accounts.unreadBeside('account-1')).toBeGreaterThan(0);
    const menu = screen.getByRole('button', { name: /Boshqa hisoblarda/ });
    await fireEvent.click(menu);
    const [first, second] = await screen.findAllByRole('menuitemradio');
    expect(first?.getAttribute('aria-checked')).toBe('true');
    expect(first?.textContent).toContain('Dilnoza');
    expect(second?.getAttribute('aria-checked')).toBe('false');
    expect(second?.textContent).toMatch(/Kamola.*oʻqilmagan xabar/s);
  });

  it('are changed by a choice in the menu', async () => {
    const { app } = await renderApp({ beside: ['Kamola'] });
    await openMenu();
    await fireEvent.click(await screen.findByRole('menuitemradio', { name: /Kamola/ }));
    await vi.waitFor(() => expect(app.self).toMatchObject({ firstName: 'Kamola' }));
    expect(await screen.findByRole('heading', { name: t.app.chats })).toBeTruthy();
  });

  it('are changed by their numbers', async () => {
    const { app } = await renderApp({ beside: ['Kamola', 'Jasur'] });
    await fireEvent.keyDown(window, { code: 'Digit3', altKey: true, shiftKey: true });
    await vi.waitFor(() => expect(app.self).toMatchObject({ firstName: 'Jasur' }));
    await fireEvent.keyDown(window, { code: 'Digit9', altKey: true, shiftKey: true });
    await fireEvent.keyDown(window, { code: 'Digit1', ctrlKey: true, altKey: true, shiftKey: true });
    expect(app.self).toMatchObject({ firstName: 'Jasur' });
  });

  it('become one more by a login, which can be given up', async () => {
    const { app, worker } = await renderApp();
    await openMenu();
    await fireEvent.click(await screen.findByRole('menuitem', { name: t.accounts.add }));
    expect(await screen.findByText(t.login.phoneTitle)).toBeTruthy();
    await press(t.login.backToChats);
    expect(await screen.findByRole('heading', { name: t.app.chats })).toBeTruthy();
    expect(app.self).toMatchObject({ firstName: 'Dilnoza' });
    expect(worker.calls.some(({ name }) => name === 'accounts.discard')).toBe(true);
  });

  it('become one more when the login is done', async () => {
    const { app } = await renderApp();
    await app.addAccount();
    await app.login.sendCode('+998900000001');
    await app.login.submitCode('11111');
    await vi.waitFor(() => expect(app.accounts.all).toHaveLength(2));
    await vi.waitFor(() => expect(app.self).toMatchObject({ firstName: 'Sevara' }));
  });

  it('can be left one by one', async () => {
    const { app } = await renderApp({ beside: ['Kamola'] });
    app.router.openSettings();
    await fireEvent.click(await screen.findByRole('button', { name: t.accounts.logOutOf('Kamola') }));
    expect(screen.getByText(t.accounts.others)).toBeTruthy();
    await fireEvent.click(screen.getAllByRole('button', { name: t.settings.logOut }).at(-1) as HTMLElement);
    await vi.waitFor(() => expect(app.accounts.all).toHaveLength(1));
    expect(app.self).toMatchObject({ firstName: 'Dilnoza' });
  });

  it('say why one of them came to an end, and go on with the next', async () => {
    const { app, worker } = await renderApp({ beside: ['Kamola'] });
    worker.emit({
      type: 'session',
      account: 'account-1',
      session: { name: 'signedOut', step: { name: 'phone' }, server: DEMO_SERVER, endedBy: 'REVOKED' },
    });
    expect((await screen.findByRole('alert')).textContent).toContain(t.errors.endedBy.REVOKED);
    await vi.waitFor(() => expect(app.self).toMatchObject({ firstName: 'Kamola' }));
    await press(t.accounts.understood);
    expect(screen.queryByText(new RegExp(t.errors.endedBy.REVOKED))).toBeNull();
  });
});
