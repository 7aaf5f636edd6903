import { createFakeWorker, DEMO_SERVER, type FakeWorkerOptions } from '#tests/fakes/fake-worker.ts';
import { describe, expect, it, vi } from 'vitest';
import { type AppSurroundings, AppState } from './app.svelte.ts';

const moment = () => new Promise((resolve) => setTimeout(resolve, 10));

const surroundings = (entries: string[] = [''], reload = () => undefined): AppSurroundings => ({
  bar: {
    location: { hash: '#/main/u1000002' },
    history: {
      state: null,
      pushState: (_, __, url) => void entries.push(String(url)),
      replaceState: (_, __, url) => void (entries[0] = String(url)),
      back: () => undefined,
    },
    addEventListener: () => undefined,
  },
  page: { read: () => ({ isVisible: true, isFocused: false, isOnline: true }), watch: () => undefined },
  storage: undefined,
  reload,
});

function anApp(options?: FakeWorkerOptions) {
  const worker = createFakeWorker(options);
  const entries = ['#/main/u1000002'];
  const reload = vi.fn(() => undefined);
  const app = new AppState(worker.remote, surroundings(entries, reload));
  return { worker, app, entries, reload };
}

describe('AppState', () => {
  it('opens with list, self and totals of the signed-in account', async () => {
    const { app } = anApp();
    await app.open();
    expect(app.messenger?.chats.ids.length).toBeGreaterThan(10);
    expect(app.self).toMatchObject({ firstName: 'Dilnoza' });
    expect(app.totals?.messages).toBeGreaterThan(0);
    expect(app.connection.state).toBe('online');
  });

  it('throws everything of the account away when it goes, and hears no more for it', async () => {
    const { app, worker, entries } = anApp();
    await app.open();
    const { messenger } = app;
    worker.emit({
      type: 'session',
      session: { name: 'signedOut', step: { name: 'phone' }, server: DEMO_SERVER, endedBy: 'REVOKED' },
    });
    await moment();
    expect(app.messenger).toBeUndefined();
    expect(app.totals).toBeUndefined();
    expect(app.session.endedBy).toBe('REVOKED');
    expect(entries).toEqual(['#/main']);
    worker.emit({ type: 'peers', peers: [{ ...self(worker), firstName: 'Oyna' }] });
    await moment();
    expect(messenger?.peers.get('u1000001')).toMatchObject({ firstName: 'Dilnoza' });
  });

  it('says why an account beside the shown one came to its end, and goes on', async () => {
    const { app, worker } = anApp();
    await app.open();
    const { messenger } = app;
    worker.emit({
      type: 'session',
      account: 'another',
      session: { name: 'signedOut', step: { name: 'phone' }, server: DEMO_SERVER, endedBy: 'REVOKED' },
    });
    await moment();
    expect(app.endedBeside).toBe('REVOKED');
    expect(app.messenger).toBe(messenger);
  });

  it('starts the account that has just logged in', async () => {
    const { app } = anApp({ step: { name: 'phone' } });
    await app.open();
    expect(app.messenger).toBeUndefined();
    await app.login.sendCode('+998900000001');
    await app.login.submitCode('11111');
    await moment();
    expect(app.messenger?.selfId).toBe('u1000001');
    await vi.waitFor(() => expect(app.messenger?.chats.isOpen).toBe(true));
  });

  it('hides everything and goes when it is locked elsewhere, and comes back when it is opened', async () => {
    const { app, worker, reload } = anApp({ passcode: { passcode: '2468' } });
    await app.open();
    await worker.remote.call('vault.lock', {});
    expect(app.isConcealed).toBe(true);
    expect(app.messenger).toBeUndefined();
    expect(reload).toHaveBeenCalledOnce();
    const later = new AppState(worker.remote, surroundings());
    await later.open();
    expect(later.session.name).toBe('locked');
    expect(later.accounts.all).toEqual([]);
    await worker.remote.call('vault.unlock', { passcode: '2468' });
    await vi.waitFor(() => expect(later.messenger?.selfId).toBe('u1000001'));
  });

  it('goes, too, when everything is locked while one account was', async () => {
    const { app, reload } = anApp({ passcode: { passcode: '2468' }, beside: ['Kamola'] });
    await app.open();
    await app.lock.lockAccount('account-1');
    await vi.waitFor(() => expect(app.session.name).toBe('locked'));
    expect(reload).not.toHaveBeenCalled();
    await app.lockNow();
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  it('shows everything again when the worker refuses to lock', async () => {
    const { app } = anApp();
    await app.open();
    await expect(app.lockNow()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(app.messenger).toBeDefined();
  });

  it('remembers in the tab which account it shows', async () => {
    const kept = new Map<string, string>();
    const tab = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    const { worker } = anApp({ beside: ['Kamola'] });
    const app = new AppState(worker.remote, { ...surroundings(), tab });
    await app.open();
    await app.switchTo('account-2');
    expect(app.self).toMatchObject({ firstName: 'Kamola' });
    const reloaded = new AppState(worker.remote, { ...surroundings(), tab });
    await reloaded.open();
    expect(reloaded.self).toMatchObject({ firstName: 'Kamola' });
  });

  it('says why it could not open', async () => {
    const { app, worker } = anApp();
    worker.close();
    await app.open();
    expect(app.session.failure).toEqual({ code: 'WORKER_GONE' });
    expect(app.messenger).toBeUndefined();
  });

  it('tells the worker at once how the page stands', async () => {
    const { worker } = anApp();
    await moment();
    expect(worker.calls).toContainEqual({
      name: 'session.environment',
      params: { isVisible: true, isFocused: false, isOnline: true },
    });
  });
});

function self(worker: ReturnType<typeof createFakeWorker>) {
  const peer = worker.world.peers.get('u1000001');
  if (peer?.kind !== 'user') throw new Error('The office has no self');
  return peer;
}
