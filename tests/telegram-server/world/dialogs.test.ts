import { expect, it } from 'vitest';
import { sendMessage } from './operations/send-message.ts';
import { DEMO_PEOPLE } from './demo-people.ts';
import { privateKey } from './peers.ts';
import { SystemClock } from './clock.ts';
import { createWorld } from './world.ts';

it('lists a conversation that began before anybody looked at the list', () => {
  const world = createWorld({ clock: new SystemClock(), seed: 1, dialogs: 20, messages: 300 });
  const [, aziz, john] = DEMO_PEOPLE;
  const key = privateKey(aziz!.id, john!.id);
  expect(world.dialogs.isMade(aziz!.id)).toBe(false);
  sendMessage(world, { from: john!.id, peer: { _: 'peerUser', user_id: aziz!.id }, text: 'Hello' });
  expect(world.dialogs.ordered(aziz!.id, 0)).toContain(key);
  expect(world.dialogs.unread(aziz!.id, key)).toBe(1);
});
