// @vitest-environment jsdom
import { t } from '#i18n/t.svelte.ts';
import { DEMO_SERVER } from '#tests/fakes/fake-worker.ts';
import { renderApp } from '#tests/fakes/render-app.ts';
import { cleanup, fireEvent, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const valueOf = (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value;

describe('the login', () => {
  it('leads from the number by code and password to the chats', async () => {
    const { worker } = await renderApp({ step: { name: 'phone' } });
    await type(t.login.phone, '+998900000002');
    await press(t.login.sendCode);
    await type(await screen.findByLabelText(t.login.code).then(() => t.login.code), '22222');
    expect(await screen.findByText('Eslatma: fasl va yil')).toBeTruthy();
    await type(t.login.password, 'bahor2026');
    await press(t.login.enter);
    expect(await screen.findByRole('heading', { name: t.app.chats })).toBeTruthy();
    expect(worker.calls).toContainEqual({ name: 'auth.sendCode', params: { phone: '+998900000002' } });
  });

  it('sends a full code by itself, once, and empties the field when it is wrong', async () => {
    const { worker } = await renderApp({
      step: { name: 'code', phone: '998900000001', kind: 'app', length: 5 },
    });
    await type(t.login.code, '0000');
    expect(worker.calls.some(({ name }) => name === 'auth.submitCode')).toBe(false);
    await type(t.login.code, '000-00');
    expect((await screen.findByText(t.errors.byCode.PHONE_CODE_INVALID)).textContent).toBeTruthy();
    expect(worker.calls.filter(({ name }) => name === 'auth.submitCode')).toHaveLength(1);
    await vi.waitFor(() => expect(valueOf(t.login.code)).toBe(''));
  });

  it('takes pasted numbers in any form and moves them to another country', async () => {
    await renderApp({ step: { name: 'phone' } });
    await screen.findByRole('option', { name: 'Qozogʻiston (+7)' });
    await type(t.login.phone, '90 123-45-67');
    // The rules of numbers are a chunk of their own, asked for by the first digit.
    await vi.waitFor(() => expect(valueOf(t.login.phone)).toBe('+998 90 123 45 67'), { timeout: 4000 });
    await fireEvent.change(screen.getByLabelText(t.login.country), { target: { value: 'KG' } });
    expect(valueOf(t.login.phone).replace(/\D/g, '')).toBe('996901234567');
  });

  it('shows how long a flood wait lasts, and frees the button when it is over', async () => {
    await renderApp({ step: { name: 'phone' } });
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    await type(t.login.phone, '+998900000009');
    await press(t.login.sendCode);
    await vi.waitFor(() => expect(screen.getByText(/1 daqiqa 35 soniya/)).toBeTruthy());
    vi.advanceTimersByTime(64_000);
    await vi.waitFor(() => expect(screen.getByText(/31 soniya/)).toBeTruthy());
    const button = screen.getByRole<HTMLButtonElement>('button', { name: t.login.sendCode });
    expect(button.disabled).toBe(true);
    vi.advanceTimersByTime(32_000);
    await vi.waitFor(() => expect(button.disabled).toBe(false));
  });

  it('refuses keys that cannot be right before asking anybody', async () => {
    const { worker } = await renderApp({ step: { name: 'credentials' } });
    await type(t.login.apiId, '12a');
    await type(t.login.apiHash, 'short');
    await press(t.login.next);
    expect(screen.getByText(t.login.apiIdWrong)).toBeTruthy();
    expect(screen.getByText(t.login.apiHashWrong)).toBeTruthy();
    await type(t.login.apiId, ' 12345 ');
    await type(t.login.apiHash, '0123456789abcdef0123456789abcdef');
    await press(t.login.next);
    expect(await screen.findByText(t.login.phoneTitle)).toBeTruthy();
    expect(worker.calls).toContainEqual({
      name: 'auth.setCredentials',
      params: { apiId: '12345', apiHash: '0123456789abcdef0123456789abcdef' },
    });
  });

  it('keeps what was typed when the language changes', async () => {
    await renderApp({ step: { name: 'password', hint: '' } });
    await type(t.login.password, 'bah');
    await fireEvent.change(screen.getByLabelText(t.app.language), { target: { value: 'ru' } });
    expect(await screen.findByText('Пароль двухэтапной проверки')).toBeTruthy();
    expect(valueOf('Пароль')).toBe('bah');
    expect(document.documentElement.lang).toBe('ru');
  });

  it('signs up only with a name and the terms accepted', async () => {
    await renderApp({ step: { name: 'signUp', phone: '998900000006', terms: 'Shartlar matni' } });
    const button = screen.getByRole<HTMLButtonElement>('button', { name: t.login.signUp });
    await type(t.login.firstName, 'Madina');
    expect(button.disabled).toBe(true);
    await fireEvent.click(screen.getByLabelText(t.login.acceptTerms));
    expect(button.disabled).toBe(false);
    await fireEvent.click(button);
    expect(await screen.findByRole('heading', { name: t.app.chats })).toBeTruthy();
  });

  it('draws the QR code anew when the worker has a fresh one', async () => {
    const { worker } = await renderApp({
      step: { name: 'qr', url: 'tg://login?token=AAAA', expiresAt: Date.now() + 30_000 },
    });
    const path = () =>
      screen.getByRole('img', { name: t.login.qrImage }).querySelector('path')?.getAttribute('d');
    await screen.findByRole('img', { name: t.login.qrImage });
    const first = path();
    worker.emit({
      type: 'authStep',
      step: { name: 'qr', url: 'tg://login?token=BBBB', expiresAt: Date.now() + 30_000 },
    });
    await vi.waitFor(() => expect(path()).not.toBe(first));
  });

  it('says why a session ended before it asks to log in again', async () => {
    await renderApp({
      session: { name: 'signedOut', step: { name: 'phone' }, server: DEMO_SERVER, endedBy: 'REVOKED' },
    });
    expect(screen.getByText(t.errors.endedBy.REVOKED)).toBeTruthy();
    await press(t.login.enterAgain);
    expect(await screen.findByText(t.login.phoneTitle)).toBeTruthy();
  });

  it('opens the help and comes back to the same step', async () => {
    await renderApp({ step: { name: 'code', phone: '998900000001', kind: 'sms', length: 5 } });
    await press(t.login.codeNotComing);
    expect(await screen.findByRole('heading', { name: t.help.pages.code.title })).toBeTruthy();
    await press(t.app.back);
    expect(await screen.findByLabelText(t.login.code)).toBeTruthy();
  });
});
