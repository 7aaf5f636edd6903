import type { Con } from '../tl/schema.gen.ts';
import type { SentMessage } from '../world/operations/send-message.ts';
import { isChannel, isPrivate, pairOf } from '../world/peers.ts';
import type { World } from '../world/world.ts';

/**
 * The short answer to a text sent to a private chat or basic group, which leaves out what the client knows; undefined where
 * there is more to tell. See https://core.telegram.org/constructor/updateShortSentMessage
 */
export function shortAnswer(
  world: World,
  userId: bigint,
  sent: SentMessage,
): Con['updateShortSentMessage'] | undefined {
  const { record, id, affected, updates } = sent;
  const told = updates.updates.filter((update) => update._ !== 'updateMessageID');
  const alone = told.length === 1 && told[0]?._ === 'updateNewMessage';
  const saved = isPrivate(record.key) && pairOf(record.key)[0] === pairOf(record.key)[1];
  if (!alone || isChannel(record.key) || saved || record.markup !== undefined) return undefined;
  const media = record.media === undefined ? {} : { media: world.files.fresh(record.media) };
  const entities = record.entities === undefined ? {} : { entities: record.entities };
  const { pts, ptsCount: pts_count } = affected;
  const out = record.author === userId ? { out: true } : {};
  return {
    _: 'updateShortSentMessage',
    ...out,
    id,
    pts,
    pts_count,
    date: record.date,
    ...media,
    ...entities,
  };
}
