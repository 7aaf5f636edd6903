import type { Type } from '../tl/schema.gen.ts';
import type { MessageRecord } from './message-record.ts';

/** Options are bytes; as text they can be compared. */
export function optionText(option: Uint8Array): string {
  return Buffer.from(option).toString('hex');
}

/** The media with the viewer's own vote and the votes so far in it, if it is a poll. See https://core.telegram.org/api/poll */
export function pollTl(
  viewer: bigint,
  record: MessageRecord,
  media: Type['MessageMedia'],
): Type['MessageMedia'] {
  if (media._ !== 'messageMediaPoll' || media.poll._ !== 'poll' || media.results._ !== 'pollResults')
    return media;
  const votes = record.votes ?? new Map<bigint, string[]>();
  const own = votes.get(viewer) ?? [];
  const seeded = media.results.results ?? [];
  const voted = own.length > 0;
  const results = media.poll.answers.flatMap((answer): Type['PollAnswerVoters'][] => {
    if (answer._ !== 'pollAnswer') return [];
    const name = optionText(answer.option);
    const before = seeded.find((result) => optionText(result.option) === name)?.voters ?? 0;
    const voters = before + [...votes.values()].filter((options) => options.includes(name)).length;
    const tl: Type['PollAnswerVoters'] = { _: 'pollAnswerVoters', option: answer.option, voters };
    return [own.includes(name) ? { ...tl, chosen: true } : tl];
  });
  const total = (media.results.total_voters ?? 0) + votes.size;
  // Results are hidden from who has not voted, unless the poll is closed.
  const shown = voted || media.poll.closed === true;
  return { ...media, results: { _: 'pollResults', total_voters: total, ...(shown ? { results } : {}) } };
}
