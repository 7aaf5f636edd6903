import { expect, it } from 'vitest';
import { VirtualClock } from './clock.ts';

it('runs timers in order of their time, those set on the way included', () => {
  const clock = new VirtualClock(1000);
  const ran: string[] = [];
  clock.setTimeout(() => ran.push(`late ${clock.now()}`), 300);
  clock.setTimeout(() => {
    ran.push(`early ${clock.now()}`);
    clock.setTimeout(() => ran.push(`between ${clock.now()}`), 50);
  }, 100);
  const never = clock.setTimeout(() => ran.push('never'), 200);
  clock.clearTimeout(never);
  clock.advance(299);
  expect(ran).toEqual(['early 1100', 'between 1150']);
  clock.advance(1);
  expect([ran.at(-1), clock.now()]).toEqual(['late 1300', 1300]);
});
