import { expect, it, vi } from 'vitest';
import { letIn, registerServiceWorker } from './service-worker.ts';

/** As much of a registration as the page looks at. */
const aRegistration = (with_: object = {}) =>
  Object.assign(new EventTarget(), { active: {}, waiting: null, installing: null, ...with_ });

async function register(registration: object) {
  const told = vi.fn();
  const workers = { register: async () => registration };
  await registerServiceWorker(workers as never, './service-worker.js', told);
  return told;
}

it('tells at once of a version that waits already', async () => {
  expect(await register(aRegistration({ waiting: {} }))).toHaveBeenCalledOnce();
});

it('says nothing of the very first version', async () => {
  const installing = new EventTarget();
  const registration = aRegistration({ active: null, installing });
  const told = await register(registration);
  installing.dispatchEvent(new Event('statechange'));
  expect(told).not.toHaveBeenCalled();
});

it('tells of a version that comes later, once it waits', async () => {
  const registration = aRegistration();
  const told = await register(registration);
  const installing = new EventTarget();
  registration.installing = installing as never;
  registration.dispatchEvent(new Event('updatefound'));
  installing.dispatchEvent(new Event('statechange'));
  expect(told).not.toHaveBeenCalled();
  registration.waiting = installing as never;
  installing.dispatchEvent(new Event('statechange'));
  expect(told).toHaveBeenCalledWith(registration);
});

it('lets a version in by the word its service worker waits for', () => {
  const postMessage = vi.fn();
  letIn({ postMessage } as never);
  expect(postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' });
});
