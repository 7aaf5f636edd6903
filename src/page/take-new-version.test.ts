import { expect, it } from 'vitest';
import { takeNewVersion } from './take-new-version.ts';

it('loads the page anew when the version that waited is active, not before', async () => {
  const waiting = Object.assign(new EventTarget(), { state: 'installed' });
  let reloads = 0;
  const become = (state: string) => {
    waiting.state = state;
    waiting.dispatchEvent(new Event('statechange'));
  };
  const letIn = () => become('activating');
  await takeNewVersion(waiting as unknown as ServiceWorker, letIn, () => reloads++);
  expect(reloads).toBe(0);
  become('activated');
  expect(reloads).toBe(1);
});

it('loads the page anew at once when the version is active already', async () => {
  let reloads = 0;
  await takeNewVersion(
    null,
    () => undefined,
    () => reloads++,
  );
  expect(reloads).toBe(1);
});
