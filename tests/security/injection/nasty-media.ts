import type { Con, Type } from '../../telegram-server/tl/schema.gen.ts';
import type { Dice } from './dice.ts';
import { ADDRESSES, LETTERS, MARKUP } from './nasty-texts.ts';

const SIDES = [-2147483648, -1, 0, 1, 16, 3000, 65536, 2147483647];
const REALS = [-1, 0, 1e-300, 1e308, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
const COUNTS = [-2147483648, -1, 0, 1, 2147483647];
const LONGS = [0n, -1n, 1n, 2n ** 53n, 2n ** 63n - 1n, -(2n ** 63n)];

const garbage = (dice: Dice, length: number): Uint8Array =>
  Uint8Array.from({ length }, () => dice.below(256));

/** A photo that says absurd things of itself and whose bytes nobody has. */
function aPhoto(dice: Dice): Type['Photo'] {
  const size = (): Type['PhotoSize'] => {
    const box = {
      type: dice.pick(['i', 'm', 'x', '', '<b>', 'yyyy']),
      w: dice.pick(SIDES),
      h: dice.pick(SIDES),
    };
    switch (dice.below(4)) {
      case 0:
        return { _: 'photoStrippedSize', type: 'i', bytes: garbage(dice, dice.pick([0, 1, 3, 40, 3000])) };
      case 1:
        return { _: 'photoCachedSize', ...box, bytes: garbage(dice, 30) };
      case 2:
        return { _: 'photoSizeProgressive', ...box, sizes: COUNTS };
      default:
        return { _: 'photoSize', ...box, size: dice.pick(COUNTS) };
    }
  };
  return {
    _: 'photo',
    id: dice.pick(LONGS),
    access_hash: dice.pick(LONGS),
    file_reference: garbage(dice, 8),
    date: dice.pick(COUNTS),
    sizes: Array.from({ length: dice.below(6) }, size),
    dc_id: dice.pick([2, 0, -1, 99]),
  };
}

function webPages(dice: Dice): Type['MessageMedia'][] {
  return ADDRESSES.slice(0, 30).map((url, at) => ({
    _: 'messageMediaWebPage',
    webpage: {
      _: 'webPage',
      id: BigInt(at),
      url,
      display_url: ADDRESSES[(at + 7) % ADDRESSES.length] ?? '',
      hash: 0,
      site_name: MARKUP[at % MARKUP.length] ?? '',
      title: LETTERS[at % LETTERS.length] ?? '',
      description: MARKUP[(at + 3) % MARKUP.length] ?? '',
      photo: aPhoto(dice),
      embed_url: `http://198.51.100.7/${at}`,
      embed_type: 'text/html',
    },
  }));
}

function polls(dice: Dice): Type['MessageMedia'][] {
  const words = (text: string): Con['textWithEntities'] => ({ _: 'textWithEntities', text, entities: [] });
  return MARKUP.slice(0, 12).map((question, at) => {
    const count = [0, 1, 2, 10, 100][at % 5] ?? 0;
    const option = (index: number) => Uint8Array.of(index);
    return {
      _: 'messageMediaPoll',
      poll: {
        ...{ _: 'poll', id: BigInt(at), question: words(question), quiz: at % 2 === 0 },
        answers: Array.from({ length: count }, (_, index) => ({
          _: 'pollAnswer' as const,
          text: words(LETTERS[(at + index) % LETTERS.length] ?? ''),
          option: option(index),
        })),
      },
      results: {
        _: 'pollResults',
        total_voters: dice.pick(COUNTS),
        results: Array.from({ length: count }, (_, index) => ({
          _: 'pollAnswerVoters' as const,
          option: option(index),
          voters: dice.pick(COUNTS),
        })),
      },
    };
  });
}

const geo = (dice: Dice): Con['geoPoint'] => ({
  _: 'geoPoint',
  lat: dice.pick(REALS),
  long: dice.pick(REALS),
  access_hash: 0n,
});

/** Everything else that a message can hold. */
function others(dice: Dice): Type['MessageMedia'][] {
  return MARKUP.slice(0, 48).map((words, at): Type['MessageMedia'] => {
    const letters = LETTERS[at % LETTERS.length] ?? '';
    switch (at % 6) {
      case 0:
        return {
          ...{ _: 'messageMediaContact', phone_number: words, first_name: letters, last_name: words },
          ...{ vcard: words, user_id: dice.pick(LONGS) },
        };
      case 1:
        return { _: 'messageMediaGeo', geo: geo(dice) };
      case 2:
        return {
          ...{ _: 'messageMediaVenue', geo: geo(dice), title: words, address: letters },
          ...{ provider: words, venue_id: words, venue_type: words },
        };
      case 3:
        return { _: 'messageMediaDice', value: dice.pick(COUNTS), emoticon: at % 2 === 0 ? words : letters };
      case 4:
        return {
          _: 'messageMediaGame',
          game: {
            ...{ _: 'game', id: 1n, access_hash: 1n, short_name: words, title: letters },
            ...{ description: words, photo: aPhoto(dice) },
          },
        };
      default:
        return {
          ...{ _: 'messageMediaInvoice', title: words, description: letters, currency: words },
          ...{ total_amount: dice.pick(LONGS), start_param: words },
        };
    }
  });
}

/** Media that need no file behind them. */
export const nastyMedia = (dice: Dice): Type['MessageMedia'][] => [
  ...webPages(dice),
  ...polls(dice),
  ...others(dice),
];
