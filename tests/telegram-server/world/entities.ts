import { RpcError } from '../api/method.ts';
import type { Type } from '../tl/schema.gen.ts';

type Entity = Type['MessageEntity'];

export interface FormattedText {
  text: string;
  entities: Entity[];
}

/** Longest text of a message and of a caption, in UTF-16 units, as help.getConfig and the client configuration say. */
export const MESSAGE_LENGTH_MAX = 4096;
export const CAPTION_LENGTH_MAX = 1024;

/**
 * What the server makes of a text: white space around it goes, entities move along, and links, mentions, hashtags, e-mail
 * addresses, phone numbers and bot commands are found. Offsets are UTF-16 units. 400 ENTITY_BOUNDS_INVALID for an entity
 * outside of the text. See https://core.telegram.org/api/entities
 */
export function formatText(raw: string, given: readonly Entity[] = [], selfId = 0n): FormattedText {
  for (const entity of given) checkBounds(entity, raw.length);
  const clean = raw.replace(/\r/g, '');
  const lead = clean.length - clean.trimStart().length;
  const text = clean.trim();
  const kept = given.flatMap((entity) => {
    const moved = clip(entity, raw, lead, text.length);
    return moved === undefined ? [] : [withUserId(moved, selfId)];
  });
  const entities = [...kept, ...detect(text, kept)];
  entities.sort((one, other) => one.offset - other.offset || other.length - one.length);
  return { text, entities };
}

function checkBounds(entity: Entity, length: number): void {
  const { offset, length: size } = entity;
  if (offset < 0 || size < 0 || offset + size > length) throw new RpcError(400, 'ENTITY_BOUNDS_INVALID');
}

/** The entity in the trimmed text; undefined if nothing of it is left. */
function clip(entity: Entity, raw: string, lead: number, length: number): Entity | undefined {
  const returns = (end: number): number => raw.slice(0, end).split('\r').length - 1;
  const from = Math.max(0, entity.offset - returns(entity.offset) - lead);
  const end = entity.offset + entity.length;
  const to = Math.min(length, end - returns(end) - lead);
  return to > from ? { ...entity, offset: from, length: to - from } : undefined;
}

/** What clients send as inputMessageEntityMentionName comes back as messageEntityMentionName. */
function withUserId(entity: Entity, selfId: bigint): Entity {
  if (entity._ !== 'inputMessageEntityMentionName') return entity;
  const { offset, length, user_id: user } = entity;
  const id = user._ === 'inputUser' || user._ === 'inputUserFromMessage' ? user.user_id : selfId;
  return { _: 'messageEntityMentionName', offset, length, user_id: id };
}

type Detected =
  | 'messageEntityUrl'
  | 'messageEntityEmail'
  | 'messageEntityMention'
  | 'messageEntityHashtag'
  | 'messageEntityCashtag'
  | 'messageEntityBotCommand'
  | 'messageEntityPhone';

const PATTERNS: readonly [Detected, RegExp][] = [
  ['messageEntityEmail', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['messageEntityUrl', /(?:https?:\/\/|tg:\/\/)[^\s<>"«»]+/gi],
  [
    'messageEntityUrl',
    /(?<![\w@/.])(?:[a-z0-9-]+\.)+(?:uz|ru|com|org|net|io|me|dev|info|app)(?![\w-])(?:[/?#][^\s<>"«»]*)?/gi,
  ],
  ['messageEntityMention', /(?<![\w@/])@[a-z]\w{3,31}/gi],
  ['messageEntityHashtag', /(?<![\p{L}\p{N}_#&/])#[\p{N}_]*\p{L}[\p{L}\p{N}_ʻʼ]*/gu],
  ['messageEntityCashtag', /(?<![\w$])\$[A-Z]{3,8}(?!\w)/g],
  ['messageEntityBotCommand', /(?<=^|\s)\/[a-z0-9_]{1,64}(?:@[a-z]\w{3,31})?(?!\S*\/)/gim],
  ['messageEntityPhone', /(?<![\w+])\+\d[\d ()-]{8,18}\d(?!\d)/g],
];
const MAY_HOLD_ENTITY = /[@#./+$]/;

function detect(text: string, given: readonly Entity[]): Entity[] {
  if (!MAY_HOLD_ENTITY.test(text)) return [];
  const taken = given.filter(isOpaque);
  const found: Entity[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const value = match[0].replace(/[.,;:!?)\]'…]+$/, '');
      const entity: Entity = { _: kind, offset: match.index, length: value.length };
      if (value.length > 0 && !overlaps(entity, taken) && !overlaps(entity, found)) found.push(entity);
    }
  }
  return found;
}

/** Nothing is looked for inside of code or a link. */
function isOpaque(entity: Entity): boolean {
  return !/Bold|Italic|Underline|Strike|Spoiler|Blockquote/.test(entity._);
}

function overlaps(one: Entity, others: readonly Entity[]): boolean {
  return others.some((o) => one.offset < o.offset + o.length && o.offset < one.offset + one.length);
}
