import { createFakeWorker, DEMO_SERVER, type FakeWorkerOptions } from '#tests/fakes/fake-worker.ts';
import { describe, expect, it, vi } from 'vitest';
import { AppState } from './app.svelte.ts';

const moment = () => new Promise((resolve) => setTimeout(resolve, 10));

function anApp(options?: FakeWorkerOptions) {
  const worker = createFakeWorker(options);
  const entries = ['#/main/u1000002'];
  const app = new AppState(worker.remote, {
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
  });
  return { worker, app, entries };
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
