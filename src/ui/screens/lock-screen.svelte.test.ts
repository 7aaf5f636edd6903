// @vitest-environment jsdom
import { t } from '#i18n/t.svelte.ts';
import type { FakeWorkerOptions } from '#tests/fakes/fake-worker.ts';
import { renderApp } from '#tests/fakes/render-app.ts';
import { cleanup, fireEvent, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'credentials');
  Reflect.deleteProperty(document, 'visibilityState');
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const unlockCalls = (worker: { calls: readonly { name: string }[] }) =>
  worker.calls.filter(({ name }) => name === 'vault.unlock');
const lock = (over: Partial<NonNullable<FakeWorkerOptions['passcode']>> = {}) =>
  renderApp({ passcode: { passcode: '2468', isLocked: true, ...over } });

async function enter(...digits: string[]) {
  for (const digit of digits) await press(digit);
  await press(t.lock.unlock);
}

describe('the locked app', () => {
  it('shows nothing of anybody, and a title that says nothing', async () => {
    const { container } = await lock();
    expect(screen.getByRole('heading', { name: t.lock.title })).toBeTruthy();
    expect(container.textContent).not.toMatch(/Dilnoza|Азиз|Loyihalar/);
    expect(document.title).toBe('Xabar');
  });

  it('opens by the keys of its pad', async () => {
    await lock();
    await enter('2', '4', '6', '8');
    expect(await screen.findByRole('heading', { name: t.app.chats })).toBeTruthy();
    expect(screen.getAllByText(/Loyihalar boʻlimi/).length).toBeGreaterThan(0);
  });

  it('opens by the keyboard, and takes digits only', async () => {
    await lock();
    const field = screen.getByLabelText<HTMLInputElement>(t.lock.pin);
    expect(document.activeElement).toBe(field);
    await fireEvent.input(field, { target: { value: '24a6 8' } });
    expect(field.value).toBe('2468');
    await fireEvent.submit(field.form as HTMLFormElement);
    expect(await screen.findByRole('heading', { name: t.app.chats })).toBeTruthy();
  });

  it('takes the last digit back', async () => {
    const { worker } = await lock();
    await enter('2', '4', '6', '9');
    await screen.findByText(new RegExp(t.errors.byCode.PASSCODE_WRONG));
    for (const digit of ['2', '4', '6', '9']) await press(digit);
    await press(t.lock.erase);
    await enter('8');
    expect(await screen.findByRole('heading', { name: t.app.chats })).toBeTruthy();
    expect(unlockCalls(worker)).toHaveLength(2);
  });

  it('asks for a text where the passcode is one', async () => {
    await lock({ passcode: 'bahor keldi', kind: 'text' });
    await type(t.lock.passcode, 'bahor keldi');
    await press(t.lock.unlock);
    expect(await screen.findByRole('heading', { name: t.app.chats })).toBeTruthy();
  });

  it('counts down the wait that stood before the page was loaded, and asks nobody meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    const { worker } = await lock({ failures: 4, retryAt: Date.now() + 15_000 });
    expect(screen.getByText(t.lock.nextTry('15 soniya'))).toBeTruthy();
    await type(t.lock.pin, '2468');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: t.lock.unlock }).disabled).toBe(true);
    await fireEvent.submit(screen.getByLabelText<HTMLInputElement>(t.lock.pin).form as HTMLFormElement);
    expect(unlockCalls(worker)).toHaveLength(0);
    vi.advanceTimersByTime(16_000);
    await vi.waitFor(() => expect(screen.queryByText(/Keyingi urinish/)).toBeNull());
    await press(t.lock.unlock);
    expect(await screen.findByRole('heading', { name: t.app.chats })).toBeTruthy();
  });

  it('says how many tries are left before everything goes, and that it went', async () => {
    await lock({ failures: 1, options: { wipeAfter: 3 } });
    expect(screen.getByText(t.lock.triesLeft(2))).toBeTruthy();
    await enter('1', '1', '1', '1');
    const trouble = await screen.findByText(new RegExp(t.errors.byCode.PASSCODE_WRONG));
    expect(trouble.textContent).toContain(t.lock.triesLeft(1));
    await enter('1', '1', '1', '1');
    expect(await screen.findByText(t.login.phoneTitle)).toBeTruthy();
    expect(screen.getByText(t.errors.byCode.PASSCODE_WIPED)).toBeTruthy();
  });

  it('wipes only after a second yes when the passcode is forgotten', async () => {
    const { worker } = await lock();
    await press(t.lock.forgotten);
    expect(screen.getByText(t.lock.forgottenText)).toBeTruthy();
    expect(worker.calls.some(({ name }) => name === 'vault.wipe')).toBe(false);
    await press(t.lock.wipe);
    expect(await screen.findByText(t.login.phoneTitle)).toBeTruthy();
  });
});

describe('locking', () => {
  const open = (options: FakeWorkerOptions = {}) => renderApp({ passcode: { passcode: '2468' }, ...options });
  const shiftAlt = (code: string) => fireEvent.keyDown(window, { code, altKey: true, shiftKey: true });

  it.each(['Alt+Shift+L', 'the padlock'])(
    'covers everything at once by %s and loads the page anew',
    async (way) => {
      const { app, container, reload } = await open();
      if (way === 'the padlock') await press(t.lock.lockNow);
      else await shiftAlt('KeyL');
      expect(app.isConcealed).toBe(true);
      await vi.waitFor(() => expect(reload).toHaveBeenCalled());
      expect(container.textContent).not.toMatch(/Loyihalar boʻlimi/);
    },
  );

  it('has no button and no key without a passcode', async () => {
    const { app, worker } = await renderApp();
    expect(screen.queryByRole('button', { name: t.lock.lockNow })).toBeNull();
    await shiftAlt('KeyL');
    expect(app.isConcealed).toBe(false);
    expect(worker.calls.some(({ name }) => name === 'vault.lock')).toBe(false);
  });

  it.each([true, false])('when the page is hidden, where that is wished: %s', async (locksWhenHidden) => {
    const { app, worker } = await open({ passcode: { passcode: '2468', options: { locksWhenHidden } } });
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(app.isConcealed).toBe(locksWhenHidden);
    await vi.waitFor(() => expect(worker.calls.some(({ name }) => name === 'chats.open')).toBe(true));
    expect(worker.calls.some(({ name }) => name === 'vault.lock')).toBe(locksWhenHidden);
  });

  it('covers the page on coming back after the time is over, until the worker has decided', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const { container } = await open();
    const content = () => container.querySelector<HTMLElement>('.app');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(Boolean(content()?.inert)).toBe(false);
    vi.setSystemTime(Date.now() + 15 * 60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(Boolean(content()?.inert)).toBe(true);
    vi.advanceTimersByTime(2000);
    await vi.waitFor(() => expect(Boolean(content()?.inert)).toBe(false));
  });

  it('tells the worker now and then that somebody is here', async () => {
    const { worker } = await open();
    const touches = () => worker.calls.filter(({ name }) => name === 'vault.touch').length;
    await fireEvent.pointerDown(window);
    await fireEvent.wheel(window);
    await vi.waitFor(() => expect(touches()).toBe(1));
  });

  it('hides one account and leaves the others in reach', async () => {
    const { app, container } = await open({ beside: ['Kamola'] });
    await app.lock.lockAccount('account-1');
    expect(await screen.findByRole('heading', { name: t.lock.accountTitle })).toBeTruthy();
    expect(container.textContent).not.toMatch(/Dilnoza|Loyihalar/);
    await fireEvent.click(within(screen.getByRole('navigation')).getByRole('button', { name: /Kamola/ }));
    expect(await screen.findByRole('heading', { name: t.app.chats })).toBeTruthy();
    expect(app.self).toMatchObject({ firstName: 'Kamola' });
    await app.switchTo('account-1');
    await enter('2', '4', '6', '8');
    await vi.waitFor(() => expect(app.self).toMatchObject({ firstName: 'Dilnoza' }));
  });
});

describe('biometrics', () => {
  const secret = new Uint8Array(32).fill(7);
  const answer = (first?: Uint8Array) => ({
    rawId: new Uint8Array([1, 2, 3]).buffer,
    getClientExtensionResults: () => (first ? { prf: { results: { first } } } : { prf: { enabled: true } }),
  });

  function lendSensor(get: () => Promise<unknown>) {
    vi.stubGlobal('PublicKeyCredential', {
      isUserVerifyingPlatformAuthenticatorAvailable: () => Promise.resolve(true),
    });
    const credentials = { get: vi.fn(get), create: vi.fn(() => Promise.resolve(answer())) };
    Object.defineProperty(navigator, 'credentials', { value: credentials, configurable: true });
    return credentials;
  }

  async function enrolled(get: () => Promise<unknown>) {
    const credentials = lendSensor(get);
    const view = await renderApp({ passcode: { passcode: '2468' } });
    view.app.router.openSettings();
    await fireEvent.click(await screen.findByRole('switch', { name: t.lock.biometrics }));
    const dialog = within(await screen.findByRole('dialog'));
    await fireEvent.input(dialog.getByLabelText(t.lock.old), { target: { value: '2468' } });
    await fireEvent.click(dialog.getByRole('button', { name: t.lock.enrol }));
    await vi.waitFor(() => expect(view.app.lock.facts?.biometrics).toBeTruthy());
    await view.worker.remote.call('vault.lock', {});
    await view.app.open();
    await screen.findByRole('button', { name: t.lock.biometric });
    return { ...view, credentials };
  }

  it('are enrolled without a name and unlock with what the sensor answers', async () => {
    const { app, credentials } = await enrolled(() => Promise.resolve(answer(secret)));
    const [[asked]] = credentials.create.mock.calls as unknown as [[CredentialCreationOptions]];
    expect(asked.publicKey?.user.name).toBe('Xabar');
    expect(asked.publicKey?.authenticatorSelection).toMatchObject({ userVerification: 'required' });
    await press(t.lock.biometric);
    await vi.waitFor(() => expect(app.session.name).toBe('signedIn'));
  });

  it('leave the passcode when the sensor says no', async () => {
    const get = vi
      .fn<() => Promise<unknown>>()
      .mockResolvedValueOnce(answer(secret))
      .mockRejectedValue(new DOMException('', 'NotAllowedError'));
    const { app } = await enrolled(get);
    await press(t.lock.biometric);
    expect(await screen.findByText(t.lock.biometricFailed)).toBeTruthy();
    expect(app.session.name).toBe('locked');
  });
});
