import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Type } from '../tl/schema.gen.ts';
import { aWorld } from './a-world.ts';
import { dialogTl } from './dialog-view.ts';
import { deleteChannelMessages, deleteMessages } from './operations/delete-messages.ts';
import { readChannelHistory, readHistory } from './operations/read-history.ts';
import { sendMessage } from './operations/send-message.ts';
import { editTitle } from './operations/edit-title.ts';
import { chatIdOf, isChannel, peerOf, type HistoryKey } from './peers.ts';
import { OWNER_ID } from './seed/owner.ts';
import type { World } from './world.ts';
import { messageById } from './message-view.ts';

/** Looks at every message of the dialog as a client would. */
function recount(world: World, key: HistoryKey): number {
  const { readInbox } = world.dialogs.get(OWNER_ID, key);
  const channelId = isChannel(key) ? chatIdOf(key) : undefined;
  const ids = world.boxes.of(OWNER_ID, key).list(key).toArray();
  const messages = ids.map((id) => messageById(world, OWNER_ID, id, channelId));
  return messages.filter((message) => message.id > readInbox && message._ !== 'messageEmpty' && !message.out)
    .length;
}

const steps = fc.array(
  fc.record({
    dialog: fc.nat(50),
    act: fc.constantFrom('hear', 'hear', 'say', 'read', 'delete', 'rename'),
    at: fc.nat(500),
  }),
  { maxLength: 40 },
);

function take(world: World, key: HistoryKey, act: string, at: number): void {
  const peer = peerOf(key, OWNER_ID);
  const list = world.boxes.of(OWNER_ID, key).list(key);
  const id = list.at(at % Math.max(1, list.length)) ?? 0;
  const actor = { userId: OWNER_ID };
  const chat = chatIdOf(key) === undefined ? undefined : world.chats.require(chatIdOf(key)!);
  const other = world.plan.slot(key)!.people.at(-1)!;
  const theirs: Type['Peer'] = chat === undefined ? { _: 'peerUser', user_id: OWNER_ID } : peer;
  if (act === 'hear') sendMessage(world, { from: other, peer: theirs, text: 'salom' });
  if (act === 'say') sendMessage(world, { from: OWNER_ID, peer, text: 'salom' });
  if (act === 'rename' && chat !== undefined) editTitle(world, { userId: other }, chat, `title ${at}`);
  if (act === 'read' && !isChannel(key)) readHistory(world, actor, { peer, maxId: id });
  if (act === 'read' && isChannel(key)) readChannelHistory(world, actor, chat!, id);
  if (act === 'delete' && !isChannel(key)) deleteMessages(world, actor, { ids: [id], revoke: false });
  if (act === 'delete' && isChannel(key)) deleteChannelMessages(world, { userId: other }, chat!, [id]);
}

/** Whole histories are made and replayed, many times over. */
vi.setConfig({ testTimeout: 60_000 });

describe('unread counts', () => {
  it('are what a recount gives, whatever happened', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { world } = aWorld({ dialogs: 22, messages: 300 });
        const keys = world.plan.slots.map((slot) => slot.key);
        for (const { dialog, act, at } of list) {
          const key = keys[dialog % keys.length]!;
          try {
            take(world, key, act, at);
          } catch {
            // What a chat forbids is not what is tested here.
          }
        }
        const listed = keys.filter((key) => world.dialogs.isListed(OWNER_ID, key));
        const told = listed.map((key) => [key, dialogTl(world, OWNER_ID, key).unread_count]);
        expect(told).toEqual(listed.map((key) => [key, recount(world, key)]));
      }),
      { numRuns: 12 },
    );
  });

  it('of the seeded world are those of its plan', () => {
    const { world } = aWorld({ dialogs: 60, messages: 3000 });
    const planned = world.plan.slots.filter((slot) => !slot.chat?.forbidden);
    const told = planned.map((slot) => [slot.number, world.dialogs.unread(OWNER_ID, slot.key)]);
    expect(told).toEqual(
      planned.map((slot) => [slot.number, Math.min(slot.traits.unread ?? 0, slot.count - 1)]),
    );
  });

  it('a read in a private chat is seen by the other one, up to his last message before', () => {
    const { world, pushed } = aWorld();
    const [me, other] = [OWNER_ID, 1_000_002n];
    const mine = sendMessage(world, { from: other, peer: { _: 'peerUser', user_id: me }, text: 'bir' });
    const own = sendMessage(world, { from: me, peer: { _: 'peerUser', user_id: other }, text: 'ikki' });
    const theirId = world.boxes.user(me).idOf(mine.record.key, mine.record.index)!;
    readHistory(world, { userId: me }, { peer: { _: 'peerUser', user_id: other }, maxId: theirId });
    const last = pushed.to(other).at(-1);
    expect(last).toMatchObject({
      updates: [{ _: 'updateReadHistoryOutbox', max_id: mine.id, peer: { user_id: me }, pts_count: 1 }],
    });
    expect(own.id).toBeGreaterThan(theirId);
  });
});
