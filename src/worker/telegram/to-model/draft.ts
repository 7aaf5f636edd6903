import type { Draft } from '#model/draft.ts';
import type { Api } from '../tl/api.gen.ts';
import { toEntities } from './entities.ts';
import { count, optionalCount, present, text as toText } from './field.ts';

/** https://core.telegram.org/api/drafts; undefined for an empty one. */
export function toDraft(draft: Api.TypeDraftMessage | null | undefined): Draft | undefined {
  if (draft?.className !== 'DraftMessage') return undefined;
  const { replyTo } = draft;
  const text = toText(draft.message);
  const replyToId =
    replyTo?.className === 'InputReplyToMessage' ? optionalCount(replyTo.replyToMsgId) : undefined;
  if (text === '' && replyToId === undefined) return undefined;
  return present({ text, entities: toEntities(text, draft.entities), replyToId, date: count(draft.date) });
}
