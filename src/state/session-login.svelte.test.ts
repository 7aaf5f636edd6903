// @vitest-environment jsdom
import { createFakeWorker } from '#tests/fakes/fake-worker.ts';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { LoginState } from './session-login.svelte.ts';
import { SessionState } from './session.svelte.ts';

async function aLogin(step: Parameters<typeof createFakeWorker>[0] = { step: { name: 'phone' } }) {
  const worker = createFakeWorker(step);
  const session = new SessionState(worker.remote);
  const login = new LoginState(worker.remote, session);
  await session.open();
  return { worker, session, login };
}

describe('LoginState', () => {
  it('goes from the number by code and password to being signed in', async () => {
    const { login, session } = await aLogin();
    expect(await login.sendCode('+998900000002')).toBe(true);
    expect(login.step).toMatchObject({ name: 'code', length: 5 });
    await login.submitCode('22222');
    expect(login.step).toEqual({ name: 'password', hint: 'fasl va yil' });
    await login.submitPassword('bahor2026');
    expect(session.name).toBe('signedIn');
  });

  it('keeps the step and tells the code of what went wrong, until the next try', async () => {
    const { login } = await aLogin();
    await login.sendCode('+998900000001');
    expect(await login.submitCode('00000')).toBe(false);
    expect(login.failure).toMatchObject({ code: 'PHONE_CODE_INVALID' });
    expect(login.step?.name).toBe('code');
    await login.submitCode('99999');
    expect(login.failure).toMatchObject({ code: 'PHONE_CODE_EXPIRED' });
  });

  it('tells the first failure to a screen that looked before it happened', async () => {
    const { login } = await aLogin();
    const seen: (string | undefined)[] = [];
    const stop = $effect.root(() => {
      $effect(() => void seen.push(login.failure?.code));
    });
    flushSync();
    await login.sendCode('12');
    flushSync();
    stop();
    expect(seen).toEqual([undefined, 'PHONE_NUMBER_INVALID']);
  });

  it('knows until when a flood wait lasts', async () => {
    const { login } = await aLogin();
    const before = Date.now();
    await login.sendCode('+998900000009');
    expect(login.failure?.code).toBe('FLOOD_WAIT');
    expect(login.failure?.until).toBeGreaterThanOrEqual(before + 95_000);
  });

  it('does one thing at a time', async () => {
    const { login, worker } = await aLogin();
    const first = login.sendCode('+998900000001');
    expect(await login.sendCode('+998900000001')).toBe(false);
    await first;
    expect(worker.calls.filter(({ name }) => name === 'auth.sendCode')).toHaveLength(1);
  });

  it('forgets a failure when a step comes by itself', async () => {
    const { login, worker } = await aLogin();
    await login.sendCode('12');
    expect(login.failure?.code).toBe('PHONE_NUMBER_INVALID');
    worker.emit({ type: 'authStep', step: { name: 'password', hint: '' } });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(login.failure).toBeUndefined();
    expect(login.step?.name).toBe('password');
  });
});
