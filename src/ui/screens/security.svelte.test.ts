// @vitest-environment jsdom
import { t } from '#i18n/t.svelte.ts';
import type { NewLogin } from '#model/authorization.ts';
import { renderApp } from '#tests/fakes/render-app.ts';
import { cleanup, fireEvent, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const pressLast = (name: string) =>
  fireEvent.click(screen.getAllByRole('button', { name }).at(-1) as HTMLElement);
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

const LOGIN: NewLogin = {
  hash: '1009',
  device: 'Pixel\u202E 9',
  place: 'Fargʻona, Oʻzbekiston',
  date: Math.floor(Date.now() / 1000) - 60,
};

async function settings(options: Parameters<typeof renderApp>[0] = {}) {
  const view = await renderApp(options);
  view.app.preferences.knowsPasscode = true;
  view.app.router.openSettings();
  await screen.findByRole('heading', { name: t.lock.settings });
  return view;
}

describe('the passcode in the settings', () => {
  it('is set twice the same, with an honest word on its strength', async () => {
    const { app, worker } = await settings();
    await press(t.lock.set);
    await type(t.lock.fresh, '1234');
    expect(screen.getByText(t.lock.strength.weak)).toBeTruthy();
    await type(t.lock.repeat, '1235');
    await pressLast(t.lock.set);
    expect(screen.getByText(t.lock.notSame)).toBeTruthy();
    expect(worker.calls.some(({ name }) => name === 'vault.setPasscode')).toBe(false);
    await type(t.lock.repeat, '1234');
    await pressLast(t.lock.set);
    await vi.waitFor(() => expect(app.lock.hasPasscode).toBe(true));
    expect(app.lock.facts?.kind).toBe('pin');
  });

  it('takes no letters in a PIN and no three characters', async () => {
    const { worker } = await settings();
    await press(t.lock.set);
    await type(t.lock.fresh, '12a4');
    await pressLast(t.lock.set);
    expect(screen.getByText(t.lock.digitsOnly)).toBeTruthy();
    await fireEvent.click(screen.getByLabelText(t.lock.kinds.text));
    await type(t.lock.fresh, 'abc');
    await type(t.lock.repeat, 'abc');
    await pressLast(t.lock.set);
    expect(screen.getByText(t.lock.length)).toBeTruthy();
    expect(worker.calls.some(({ name }) => name === 'vault.setPasscode')).toBe(false);
  });

  it('is changed and removed only with the present one', async () => {
    const { app } = await settings({ passcode: { passcode: '2468' } });
    await press(t.lock.change);
    await type(t.lock.old, '1111');
    await type(t.lock.fresh, '975310');
    await type(t.lock.repeat, '975310');
    await pressLast(t.lock.change);
    expect(await screen.findByText(new RegExp(t.errors.byCode.PASSCODE_WRONG))).toBeTruthy();
    await type(t.lock.old, '2468');
    await pressLast(t.lock.change);
    expect(await screen.findByText(t.lock.saved)).toBeTruthy();
    await press(t.lock.remove);
    await type(t.lock.old, '975310');
    await pressLast(t.lock.remove);
    await vi.waitFor(() => expect(app.lock.hasPasscode).toBe(false));
  });

  it('keeps when it locks and when it wipes, and warns of the latter', async () => {
    const { app } = await settings({ passcode: { passcode: '2468' } });
    await fireEvent.change(screen.getByLabelText(t.lock.idle), { target: { value: '60' } });
    await vi.waitFor(() => expect(app.lock.facts?.options.idleMinutes).toBe(60));
    await fireEvent.click(screen.getByRole('switch', { name: t.lock.whenHidden }));
    await vi.waitFor(() => expect(app.lock.facts?.options.locksWhenHidden).toBe(true));
    expect(screen.queryByText(t.lock.wipeWarning)).toBeNull();
    await fireEvent.change(screen.getByLabelText(t.lock.wipeAfter), { target: { value: '10' } });
    expect(await screen.findByText(t.lock.wipeWarning)).toBeTruthy();
  });

  it('is offered once', async () => {
    const { app } = await renderApp();
    expect(screen.getByText(t.lock.offerTitle)).toBeTruthy();
    await press(t.lock.offerLater);
    expect(screen.queryByText(t.lock.offerTitle)).toBeNull();
    expect(app.preferences.knowsPasscode).toBe(true);
  });

  it('is set from the offer', async () => {
    const { app } = await renderApp();
    await press(t.lock.offerSet);
    await screen.findByLabelText(t.lock.fresh);
    await type(t.lock.fresh, '864209');
    await type(t.lock.repeat, '864209');
    await pressLast(t.lock.set);
    await vi.waitFor(() => expect(app.lock.hasPasscode).toBe(true));
    expect(screen.queryByText(t.lock.offerTitle)).toBeNull();
  });
});

describe('the devices', () => {
  async function devices(options: Parameters<typeof renderApp>[0] = {}) {
    const view = await renderApp(options);
    view.app.router.openSettings('devices');
    await screen.findByRole('region', { name: t.accounts.thisDevice });
    return view;
  }
  const others = () => within(screen.getByRole('region', { name: t.accounts.otherDevices }));

  it('stand in order, this one first and without an end', async () => {
    await devices();
    const own = within(screen.getByRole('region', { name: t.accounts.thisDevice }));
    expect(own.getByText('Chrome 141')).toBeTruthy();
    expect(own.queryByRole('button', { name: /Seansni yakunlash:/ })).toBeNull();
    expect(others().getAllByRole('button', { name: /Seansni yakunlash:/ })).toHaveLength(3);
    expect(others().getByText(t.accounts.passwordPending)).toBeTruthy();
  });

  it('are ended one by one after a question', async () => {
    const { worker } = await devices();
    await press(t.accounts.endOf('iPhone 15'));
    expect(worker.calls.some(({ name }) => name === 'authorizations.end')).toBe(false);
    await press(t.accounts.end);
    await vi.waitFor(() => expect(others().queryByText('iPhone 15')).toBeNull());
    expect(worker.calls).toContainEqual({ name: 'authorizations.end', params: { hash: '1001' } });
  });

  it('are ended all but this one', async () => {
    await devices();
    await press(t.accounts.endOthers);
    await pressLast(t.accounts.endOthers);
    expect(await screen.findByText(t.accounts.noOthers)).toBeTruthy();
  });

  it('say why a fresh login may end nobody', async () => {
    await devices({ isFresh: true });
    await press(t.accounts.endOthers);
    await pressLast(t.accounts.endOthers);
    expect(await screen.findByText(t.errors.byCode.FRESH_RESET_AUTHORISATION_FORBIDDEN)).toBeTruthy();
    expect(others().getByText('iPhone 15')).toBeTruthy();
  });
});

describe('a new login', () => {
  it('is asked about at the start and confirmed', async () => {
    const { worker } = await renderApp({ newLogins: [LOGIN] });
    expect((await screen.findByText(/Pixel 9 · Fargʻona/)).textContent).not.toContain('\u202E');
    await press(t.accounts.yes);
    await vi.waitFor(() => expect(screen.queryByText(t.accounts.newLoginTitle)).toBeNull());
    expect(worker.calls).toContainEqual({ name: 'authorizations.confirm', params: { hash: '1009' } });
  });

  it('is ended, with advice', async () => {
    const { worker } = await renderApp({ newLogins: [LOGIN] });
    await screen.findByText(t.accounts.newLoginTitle);
    await press(t.accounts.no);
    expect(await screen.findByText(t.accounts.intruderText)).toBeTruthy();
    expect(worker.calls).toContainEqual({ name: 'authorizations.end', params: { hash: '1009' } });
  });

  it('comes and goes as the worker hears of it', async () => {
    const { worker } = await renderApp();
    worker.emit({ type: 'newLogin', hash: LOGIN.hash, login: LOGIN, account: 'account-1' });
    expect(await screen.findByText(t.accounts.newLoginTitle)).toBeTruthy();
    worker.emit({ type: 'newLogin', hash: LOGIN.hash, account: 'account-1' });
    await vi.waitFor(() => expect(screen.queryByText(t.accounts.newLoginTitle)).toBeNull());
  });
});
