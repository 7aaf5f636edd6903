import type { Forward } from '#model/message.ts';
import type { Api } from '../tl/api.gen.ts';
import { count, optionalText, present } from './field.ts';
import { toPeerId } from './peer-id.ts';

/** Where a message came from (https://core.telegram.org/constructor/messageFwdHeader). */
export function toForward(header: Api.TypeMessageFwdHeader | null | undefined): Forward | undefined {
  if (!header) return undefined;
  return present({
    fromId: toPeerId(header.fromId),
    fromName: optionalText(header.fromName),
    date: count(header.date),
    postAuthor: optionalText(header.postAuthor),
  });
}
