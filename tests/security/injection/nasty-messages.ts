import type { Type } from '../../telegram-server/tl/schema.gen.ts';
import type { NewMessage } from '../../telegram-server/world/message-record.ts';
import { Dice } from './dice.ts';
import { nastyMedia } from './nasty-media.ts';
import { ADDRESSES, LETTERS, MARKUP } from './nasty-texts.ts';

/** A message without its place: who wrote it, when and where comes later. */
export type Nasty = Omit<NewMessage, 'key' | 'author' | 'date'>;

const EDGES = [-2147483648, -1000, -1, 0, 1, 2, 5, 7, 100, 4096, 1_000_000, 2147483647];
const IDS = [0n, -1n, 1n, 777000n, 2n ** 62n, -(2n ** 63n), 2n ** 63n - 1n];

type Entity = Type['MessageEntity'];
const PLAIN = [
  'messageEntityBold',
  'messageEntityItalic',
  'messageEntityUnderline',
  'messageEntityStrike',
  'messageEntitySpoiler',
  'messageEntityCode',
  'messageEntityUrl',
  'messageEntityEmail',
  'messageEntityPhone',
  'messageEntityMention',
  'messageEntityHashtag',
  'messageEntityCashtag',
  'messageEntityBotCommand',
  'messageEntityBankCard',
  'messageEntityUnknown',
  'messageEntityBlockquote',
] as const;

/** An entity of any kind, mostly where there is no text. */
function anEntity(dice: Dice, length: number): Entity {
  const isInside = dice.next() < 0.6;
  const at = {
    offset: isInside ? dice.below(length + 1) : dice.pick(EDGES),
    length: isInside ? dice.below(length + 2) : dice.pick(EDGES),
  };
  switch (dice.below(6)) {
    case 0:
      return { _: 'messageEntityTextUrl', ...at, url: dice.pick(ADDRESSES) };
    case 1:
      return { _: 'messageEntityPre', ...at, language: dice.pick(MARKUP) };
    case 2:
      return { _: 'messageEntityMentionName', ...at, user_id: dice.pick(IDS) };
    case 3:
      return { _: 'messageEntityCustomEmoji', ...at, document_id: dice.pick(IDS) };
    default:
      return { _: dice.pick(PLAIN), ...at } as Entity;
  }
}

const entities = (dice: Dice, length: number, count: number): Entity[] =>
  Array.from({ length: count }, () => anEntity(dice, length));

/** Everything that is bad as a text alone, and as the text of a link. */
function texts(): Nasty[] {
  const whole = (text: string): Entity[] => [{ _: 'messageEntityUrl', offset: 0, length: text.length }];
  return [
    ...[...MARKUP, ...LETTERS].map((text) => ({ text })),
    ...ADDRESSES.filter(Boolean).map((text) => ({ text, entities: whole(text) })),
    ...ADDRESSES.map((url) => ({
      text: 'https://telegram.org/ rasmiy sayt',
      entities: [{ _: 'messageEntityTextUrl', offset: 0, length: 21, url } as const],
    })),
    ...MARKUP.slice(0, 12).map((language) => ({
      text: 'let a = 1;',
      entities: [{ _: 'messageEntityPre', offset: 0, length: 10, language } as const],
    })),
  ];
}

/** Texts under entities that overlap, nest without end, and point beside the text. */
function formatted(dice: Dice, count: number): Nasty[] {
  return Array.from({ length: count }, () => {
    const text = `${dice.pick(MARKUP)} ${dice.pick(LETTERS)}`.slice(0, 600);
    return { text, entities: entities(dice, text.length, 1 + dice.below(40)) };
  });
}

/** As many entities as nobody would write. */
const crowded = (dice: Dice): Nasty[] => [
  { text: 'uya '.repeat(200), entities: entities(dice, 800, 2000) },
  {
    text: 'ichma-ich',
    entities: Array.from(
      { length: 500 },
      () => ({ _: 'messageEntityBlockquote', offset: 0, length: 9 }) as const,
    ),
  },
  {
    text: 'spoyler'.repeat(100),
    entities: Array.from(
      { length: 300 },
      (_, at) => ({ _: 'messageEntitySpoiler', offset: at * 2, length: 50 }) as const,
    ),
  },
];

/** What stands around a text: forwards, quotes, signatures, bots. */
function around(dice: Dice): Nasty[] {
  return MARKUP.slice(0, 24).map((words, at): Nasty => {
    const letters = LETTERS[at % LETTERS.length] ?? '';
    if (at % 4 === 0)
      return { text: words, forward: { _: 'messageFwdHeader', from_name: letters, date: dice.pick(EDGES) } };
    if (at % 4 === 1)
      return {
        text: 'javob',
        replyTo: at,
        quote: { text: `${words}${letters}`, entities: entities(dice, 20, 5) },
      };
    if (at % 4 === 2) return { text: letters, postAuthor: words, viaBot: dice.pick(IDS) };
    return { text: words, editDate: dice.pick(EDGES), groupedId: dice.pick(IDS), views: dice.pick(EDGES) };
  });
}

const ACTIONS = (words: string, at: number): Type['MessageAction'][] => [
  { _: 'messageActionChatEditTitle', title: words },
  { _: 'messageActionCustomAction', message: words },
  { _: 'messageActionChatCreate', title: words, users: IDS },
  { _: 'messageActionSetMessagesTTL', period: EDGES[at % EDGES.length] ?? 0 },
  { _: 'messageActionPhoneCall', call_id: 1n, duration: EDGES[at % EDGES.length] ?? 0 },
];

const services = (): Nasty[] =>
  [...MARKUP.slice(0, 20), ...LETTERS.slice(0, 20)].map((words, at) => {
    const actions = ACTIONS(words, at);
    return { text: '', action: actions[at % actions.length] as Type['MessageAction'] };
  });

/** The whole corpus of messages, the same for the same seed. */
export function nastyMessages(seed: number): Nasty[] {
  const dice = new Dice(seed);
  return [
    ...texts(),
    ...formatted(dice, 110),
    ...crowded(dice),
    ...around(dice),
    ...services(),
    ...nastyMedia(dice).map((media) => ({ text: dice.next() < 0.3 ? dice.pick(MARKUP) : '', media })),
  ];
}
