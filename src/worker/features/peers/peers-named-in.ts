import type { Message } from '#model/message.ts';
import type { Peer, PeerId } from '#model/peer.ts';
import type { ServiceAction } from '#model/service-action.ts';
import type { Cache } from '#worker/cache/cache.ts';

/** Everybody whose name a screen needs to show these messages. */
export async function peersNamedIn(cache: Cache, messages: readonly Message[]): Promise<readonly Peer[]> {
  const ids = new Set(messages.flatMap(namedIn));
  const known = await cache.peers([...ids]);
  return [...known.values()].map((record) => record.peer);
}

function namedIn({
  senderId,
  forward,
  viaBotId,
  replyTo,
  service,
  entities,
  chatId,
}: Message): readonly PeerId[] {
  const mentioned = entities.flatMap(({ style }) => (style.kind === 'mentionName' ? style.userId : []));
  const named = [
    chatId,
    senderId,
    forward?.fromId,
    viaBotId,
    replyTo?.chatId,
    ...mentioned,
    ...namedBy(service),
  ];
  return named.filter((id) => id !== undefined);
}

function namedBy(action: ServiceAction | undefined): readonly PeerId[] {
  switch (action?.kind) {
    case 'groupCreated':
    case 'membersAdded':
      return action.members;
    case 'memberRemoved':
      return [action.member];
    case 'migratedTo':
      return [action.channelId];
    case 'migratedFrom':
      return [action.groupId];
    default:
      return [];
  }
}
