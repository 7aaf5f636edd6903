import {
  deleteChannelMessages,
  deleteMessages,
} from '#tests/telegram-server/world/operations/delete-messages.ts';
import { editMessage } from '#tests/telegram-server/world/operations/edit-message.ts';
import { readChannelHistory, readHistory } from '#tests/telegram-server/world/operations/read-history.ts';
import { sendMessage } from '#tests/telegram-server/world/operations/send-message.ts';
import { readersOf } from '#tests/telegram-server/world/operations/deliver.ts';
import { chatIdOf, isChannel, peerOf, type HistoryKey } from '#tests/telegram-server/world/peers.ts';
import type { World } from '#tests/telegram-server/world/world.ts';
import { RpcError } from '#tests/telegram-server/api/method.ts';
import type { Players } from './players.ts';
import type { Step } from './schedule.ts';

const OWNER = 1_000_001n;

/** Somebody who uses another app does something in one of the owner's conversations, where the server lets him. */
export function bystanderActs(players: Players, step: Extract<Step, { kind: 'bystander' }>): void {
  const { world } = players.telegram;
  const key = players.conversation(OWNER, step.chat);
  const others = readersOf(world, key).filter((id) => players.clients.every(({ userId }) => userId !== id));
  const userId = others[step.pick % Math.max(1, others.length)];
  if (userId === undefined) return;
  try {
    act(players, { world, key, userId, step });
  } catch (error) {
    // Refused by the server: then nothing happened.
    if (!(error instanceof RpcError)) throw error;
  }
}

/** One new message in every conversation, from whomever the server lets write: what was lost before must show itself by it. */
export function writeEverywhere(players: Players): void {
  const { world } = players.telegram;
  for (const key of players.allConversations()) {
    readersOf(world, key).some((from) => {
      try {
        sendMessage(world, { from, peer: peerOf(key, from), text: `and now ${players.newToken()}` });
        return true;
      } catch (error) {
        if (!(error instanceof RpcError)) throw error;
        return false;
      }
    });
  }
}

interface Scene {
  readonly world: World;
  readonly key: HistoryKey;
  readonly userId: bigint;
  readonly step: Extract<Step, { kind: 'bystander' }>;
}

function act(players: Players, { world, key, userId, step }: Scene): void {
  const peer = peerOf(key, userId);
  const actor = { userId };
  const chatId = chatIdOf(key);
  if (step.act === 'write' || step.act === 'mention') {
    const calls = step.act === 'mention' ? '@dilnoza_karimova @john_miller ' : '';
    sendMessage(world, { from: userId, peer, text: `${calls}by the way ${players.newToken()}` });
    return;
  }
  if (step.act === 'read') {
    if (isChannel(key)) readChannelHistory(world, actor, world.chats.require(chatId!), 0);
    else readHistory(world, actor, { peer, maxId: 0 });
    return;
  }
  const id = ownMessage(world, key, userId, step.pick);
  if (id === undefined) return;
  if (step.act === 'edit') editMessage(world, actor, { peer, id, text: `changed ${players.newToken()}` });
  else if (isChannel(key)) deleteChannelMessages(world, actor, world.chats.require(chatId!), [id]);
  else deleteMessages(world, actor, { ids: [id], revoke: true });
}

/** One of the newest messages that this person wrote. */
function ownMessage(world: World, key: HistoryKey, userId: bigint, pick: number): number | undefined {
  const box = world.boxes.of(userId, key);
  const own = box
    .list(key)
    .slice(0, 12)
    .filter((id) => {
      const { author, action } = world.messages.require(key, box.locate(id)!.index);
      return author === userId && action === undefined;
    });
  return own[pick % Math.max(1, own.length)];
}
