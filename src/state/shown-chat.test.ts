import { beforeEach, expect, it } from 'vitest';
import { FakeRemote } from '#tests/fakes/fake-remote.ts';
import { ShownChat } from './shown-chat.ts';

let remote: FakeRemote;
let shown: ShownChat;

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  remote = new FakeRemote().answer('chats.show', () => undefined);
  shown = new ShownChat(remote);
});

it.each(['before', 'after'])(
  'says once which chat is shown when the old screen goes %s the new comes',
  async (when) => {
    const hide = shown.show('u1');
    await settled();
    if (when === 'before') hide();
    shown.show('u2');
    if (when === 'after') hide();
    await settled();
    expect(remote.asked('chats.show')).toEqual([{ chatId: 'u1' }, { chatId: 'u2' }]);
  },
);

it('says when none is shown any more', async () => {
  const hide = shown.show('u1');
  await settled();
  hide();
  await settled();
  expect(remote.asked('chats.show')).toEqual([{ chatId: 'u1' }, {}]);
});

it('says nothing of a screen that went as soon as it came', async () => {
  shown.show('u1')();
  await settled();
  expect(remote.asked('chats.show')).toEqual([]);
});

it('says it again when the worker did not hear it', async () => {
  let isDeaf = true;
  remote.answer('chats.show', () => {
    if (isDeaf) throw new Error('gone');
  });
  const hide = shown.show('u1');
  await settled();
  isDeaf = false;
  hide();
  shown.show('u1');
  await settled();
  expect(remote.asked('chats.show')).toEqual([{ chatId: 'u1' }, { chatId: 'u1' }]);
});
