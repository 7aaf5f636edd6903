import { ownReactions, reactionKey } from '#model/reaction.ts';
import type { World } from '#tests/telegram-server/world/world.ts';
import { peerIdOf, type Players, type Reacted } from './players.ts';
import type { SimulatedClient } from './simulated-client.ts';

/** The last word on each message, where one device alone had a say and was told that all of it is safe. */
function lastWords(reacted: readonly Reacted[]): Reacted[] {
  const byMessage = new Map<string, Reacted[]>();
  for (const one of reacted) {
    const place = `${one.userId} ${one.key} ${one.messageId}`;
    byMessage.set(place, [...(byMessage.get(place) ?? []), one]);
  }
  return [...byMessage.values()].flatMap((all) => {
    const isPlain = new Set(all.map(({ device }) => device)).size === 1 && all.every((one) => one.isDurable);
    return isPlain ? all.slice(-1) : [];
  });
}

const isThere = (world: World, { userId, key, messageId }: Reacted): boolean =>
  world.boxes.of(userId, key).list(key).has(messageId);

/** The message's place in its conversation, the same for everybody. */
const placeOf = (world: World, { userId, key, messageId }: Reacted): string =>
  `${key} ${world.boxes.of(userId, key).locate(messageId)?.index}`;

/** What the server does not have as the user left it. */
export function checkReactions({ telegram: { world }, reacted }: Players): readonly string[] {
  return lastWords(reacted).flatMap((one) => {
    if (!isThere(world, one)) return [];
    const { index } = world.boxes.of(one.userId, one.key).locate(one.messageId)!;
    const { reactions = [] } = world.messages.require(one.key, index);
    const had = reactions.filter(({ userId }) => userId === one.userId).map(({ emoji }) => emoji);
    return had.join() === one.emoji.join()
      ? []
      : [
          `reaction lost: ${one.device} in ${one.key}: ${one.messageId} has ${had.join()}, not ${one.emoji.join()}`,
        ];
  });
}

/**
 * What the device that chose shows otherwise than the user left it. Where others chose too, a late word about theirs repeats an
 * earlier one about ours, and nothing tells which is newer.
 */
export async function checkShownReactions(
  { name, userId, disk }: SimulatedClient,
  { telegram, reacted }: Players,
): Promise<readonly string[]> {
  const { world } = telegram;
  const isAlone = (one: Reacted): boolean =>
    reacted.every((other) => other.userId === userId || placeOf(world, other) !== placeOf(world, one));
  const words = lastWords(reacted).filter(
    (one) => one.device === name && isThere(world, one) && isAlone(one),
  );
  const wrong = words.map(async (one) => {
    const chatId = peerIdOf(one.key, userId);
    const message = (await disk.cache.messages(chatId, [one.messageId])).get(one.messageId);
    if (!message) return [];
    const shown = ownReactions(message.reactions).map(reactionKey);
    return shown.join() === one.emoji.join()
      ? []
      : [`${name}: ${chatId}: message ${one.messageId} shows ${shown.join()}, not ${one.emoji.join()}`];
  });
  return (await Promise.all(wrong)).flat();
}
