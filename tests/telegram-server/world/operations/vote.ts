import { RpcError } from '../../api/method.ts';
import type { Con, Type } from '../../tl/schema.gen.ts';
import { historyKey } from '../peers.ts';
import { optionText, pollTl } from '../poll-view.ts';
import { Outgoing, type Actor } from '../updates.ts';
import type { World } from '../world.ts';
import { readersOf } from './deliver.ts';

/** Votes in a poll, or with no options takes the vote back. 400 MESSAGE_ID_INVALID, OPTION_INVALID, OPTIONS_TOO_MUCH, MESSAGE_POLL_CLOSED. See https://core.telegram.org/api/poll */
export function vote(
  world: World,
  actor: Actor,
  params: { peer: Type['Peer']; id: number; options: readonly Uint8Array[] },
): Con['updates'] {
  const { userId } = actor;
  const key = historyKey(userId, params.peer);
  const place = world.boxes.of(userId, key).locate(params.id);
  const record = place?.key === key ? world.messages.require(key, place.index) : undefined;
  if (record?.media?._ !== 'messageMediaPoll') throw new RpcError(400, 'MESSAGE_ID_INVALID');
  const { poll } = record.media;
  if (poll.closed) throw new RpcError(400, 'MESSAGE_POLL_CLOSED');
  const known = poll.answers.map((answer) => (answer._ === 'pollAnswer' ? optionText(answer.option) : ''));
  const options = params.options.map(optionText);
  if (options.some((option) => !known.includes(option))) throw new RpcError(400, 'OPTION_INVALID');
  if (options.length > 1 && !poll.multiple_choice) throw new RpcError(400, 'OPTIONS_TOO_MUCH');
  const votes = new Map(record.votes);
  votes.delete(userId);
  if (options.length > 0) votes.set(userId, options);
  const changed = world.messages.change(key, record.index, { votes });
  const out = new Outgoing(world, actor);
  for (const reader of readersOf(world, key)) {
    const media = pollTl(reader, changed, record.media);
    if (media._ === 'messageMediaPoll') {
      out.passing(reader, { _: 'updateMessagePoll', poll_id: poll.id, poll, results: media.results });
    }
  }
  return out.flush();
}
