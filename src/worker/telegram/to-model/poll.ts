import type { Media, PollOption } from '#model/media.ts';
import type { Api } from '../tl/api.gen.ts';
import { bytes, convertEach, count, flag, list, present, text } from './field.ts';

/** https://core.telegram.org/constructor/poll with its results, matched by each option's bytes. */
export function toPoll(poll: Api.Poll, results: Api.TypePollResults | null | undefined): Media {
  const votes = list(results?.results);
  return {
    kind: 'poll',
    question: text(poll.question?.text),
    options: convertEach(poll.answers, (answer) => toOption(answer, votes)),
    voters: count(results?.totalVoters),
    isClosed: flag(poll.closed),
    isQuiz: flag(poll.quiz),
  };
}

function toOption(answer: Api.TypePollAnswer, votes: readonly Api.TypePollAnswerVoters[]): PollOption {
  const key = toKey(answer.option);
  const voters = votes.find((vote) => toKey(vote?.option) === key);
  return present({
    text: text(answer.text?.text),
    voters: voters && count(voters.voters),
    isChosen: flag(voters?.chosen),
  });
}

const toKey = (option: unknown): string => bytes(option).join();
