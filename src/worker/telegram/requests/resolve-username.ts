import { CallError } from '#contract/errors.ts';
import type { PeerId, PeerRecord } from '#model/peer.ts';
import { Api } from '../tl/api.gen.ts';
import { toPeerId } from '../to-model/peer-id.ts';
import { toPeerRecords } from '../to-model/peers.ts';
import type { Client } from './client.ts';

/** Who goes by a public name, with or without its @. Fails with USERNAME_NOT_OCCUPIED (Telegram's) or NOT_FOUND. */
export async function resolveUsername(
  client: Client,
  username: string,
): Promise<{ readonly id: PeerId; readonly peers: readonly PeerRecord[] }> {
  const request = new Api.contacts.ResolveUsername({ username: username.replace(/^@/, '') });
  const answer = await client.link.call(request);
  const id = toPeerId(answer.peer);
  if (id === undefined) throw new CallError('NOT_FOUND');
  return { id, peers: toPeerRecords(answer) };
}
