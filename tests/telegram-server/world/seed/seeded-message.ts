import type { MessageRecord } from '../message-record.ts';
import type { HistoryKey } from '../peers.ts';
import type { World } from '../world.ts';
import { decorate } from './decorate.ts';
import { lineOf } from './line-of.ts';
import { fromMarkup } from './markup.ts';

/** The message at this place of a seeded conversation: the same for the same seed, whenever and however often it is made. */
export function seededMessage(world: World, key: HistoryKey, index: number): MessageRecord {
  const { plan } = world;
  const slot = plan.slot(key);
  if (slot === undefined) throw new Error(`no seeded conversation ${key}`);
  const line = lineOf(plan.seed, slot, index);
  const { text, entities } = fromMarkup(line.text);
  const record: MessageRecord = { key, index, author: line.author, date: plan.dateOf(slot, index), text };
  if (entities.length > 0) record.entities = entities;
  if (line.action !== undefined) record.action = line.action;
  if (line.mentions !== undefined) record.mentions = line.mentions;
  if (line.action === undefined && line.plain !== true) decorate(world, slot, record);
  return record;
}
