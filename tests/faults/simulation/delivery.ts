import type { HistoryKey } from '#tests/telegram-server/world/peers.ts';
import type { MessageRecord } from '#tests/telegram-server/world/message-record.ts';
import type { World } from '#tests/telegram-server/world/world.ts';
import type { Players, Sent } from './players.ts';
import { checkReactions } from './reactions.ts';

/** What the server has of everything that was sent: once, and per device and conversation in the order of the sending. */
export function checkDelivery(players: Players): readonly string[] {
  const { telegram, sent } = players;
  return [
    ...checkCounts(telegram.world, sent),
    ...checkOrder(telegram.world, sent),
    ...checkReactions(players),
  ];
}

const isOf =
  ({ userId, token, isForward }: Sent) =>
  (record: MessageRecord): boolean =>
    record.author === userId && record.text.startsWith(token) && (record.forward !== undefined) === isForward;

/** All messages that a conversation ever had, also those that are deleted. */
function written(world: World, key: HistoryKey): MessageRecord[] {
  const first = world.plan.countOf(key);
  const count = Math.max(0, world.messages.length(key) - first);
  return Array.from({ length: count }, (_, at) => world.messages.require(key, first + at));
}

function checkCounts(world: World, sent: readonly Sent[]): string[] {
  return sent.flatMap((one) => {
    const count = written(world, one.key).filter(isOf(one)).length;
    const alike = sent.filter(
      ({ key, token, isForward, userId }) =>
        key === one.key && token === one.token && isForward === one.isForward && userId === one.userId,
    ).length;
    const name = `${one.isForward ? 'forward' : 'message'} ${one.token}of ${one.device} in ${one.key}`;
    if (count > alike) return [`${name}: ${count} times on the server instead of ${alike}`];
    return one.isDurable && count < 1 ? [`${name}: lost`] : [];
  });
}

function checkOrder(world: World, sent: readonly Sent[]): string[] {
  const lanes = new Map<string, Sent[]>();
  for (const one of sent) {
    const lane = `${one.device} in ${one.key}`;
    if (!one.isForward && one.isDurable) lanes.set(lane, [...(lanes.get(lane) ?? []), one]);
  }
  return [...lanes].flatMap(([lane, list]) => {
    const places = list.map((one) => written(world, one.key).findIndex(isOf(one))).filter((at) => at >= 0);
    const isOrdered = places.every((at, index) => index === 0 || at > places[index - 1]!);
    return isOrdered ? [] : [`out of order: ${lane}: ${places.join(' ')}`];
  });
}
