import type { Type } from '../../telegram-server/tl/schema.gen.ts';
import type { DocumentRecord, FileRecord, PhotoRecord } from '../../telegram-server/world/file-record.ts';
import { MemoryBlobs } from '../../telegram-server/world/blobs.ts';
import type { World } from '../../telegram-server/world/world.ts';
import { Dice } from './dice.ts';
import { nastyPlayers } from './nasty-players.ts';
import { FILE_BODIES, FILE_NAMES, LETTERS, MARKUP, MIME_TYPES } from './nasty-texts.ts';

const SIDES = [-2147483648, -1, 0, 1, 3000, 2147483647];
const SECONDS = [-1, 0, Number.NaN, Number.POSITIVE_INFINITY, 1e300, 2];

/** What kind of thing a document says it is; `at` makes the absurd numbers differ. */
function attributes(dice: Dice, name: string, at: number): Type['DocumentAttribute'][] {
  const words = MARKUP[at % MARKUP.length] ?? '';
  const letters = LETTERS[at % LETTERS.length] ?? '';
  const box = { w: dice.pick(SIDES), h: dice.pick(SIDES) };
  const named: Type['DocumentAttribute'] = { _: 'documentAttributeFilename', file_name: name };
  switch (at % 7) {
    case 1:
      return [named, { _: 'documentAttributeImageSize', ...box }];
    case 2:
      return [named, { _: 'documentAttributeVideo', ...box, duration: dice.pick(SECONDS) }];
    case 3:
      return [
        named,
        { _: 'documentAttributeAudio', voice: true, duration: -5, waveform: new Uint8Array(300).fill(255) },
      ];
    case 4:
      return [named, { _: 'documentAttributeAudio', duration: 2147483647, title: words, performer: letters }];
    case 5:
      return [
        {
          _: 'documentAttributeSticker',
          alt: at % 2 ? words : letters,
          stickerset: { _: 'inputStickerSetEmpty' },
        },
      ];
    case 6:
      return [
        named,
        { _: 'documentAttributeAnimated' },
        { _: 'documentAttributeVideo', ...box, duration: 1, round_message: true },
      ];
    default:
      return [named];
  }
}

/** Documents whose name, type, size and inside contradict each other, and photos that are none. */
function records(seed: number, blobs: MemoryBlobs): FileRecord[] {
  const dice = new Dice(seed);
  const pairs = FILE_NAMES.flatMap((name, at) => [
    { name, mimeType: MIME_TYPES[at % MIME_TYPES.length] ?? '' },
    { name, mimeType: 'image/png' },
    { name, mimeType: MIME_TYPES[(at + 5) % MIME_TYPES.length] ?? '' },
  ]);
  const documents = pairs.map(({ name, mimeType }, at): DocumentRecord => {
    const id = 0x5000_0000n + BigInt(at);
    const body = Buffer.from(FILE_BODIES[at % FILE_BODIES.length] ?? '');
    blobs.put(`${id}`, body);
    // Now and then a size that cannot be true.
    const size = at % 9 === 8 ? Number.MAX_SAFE_INTEGER : at % 9 === 7 ? 0 : body.length;
    return { kind: 'document', id, dc: 2, date: 1, mimeType, size, attributes: attributes(dice, name, at) };
  });
  const photos = SIDES.map((side, at): PhotoRecord => {
    const id = 0x6000_0000n + BigInt(at);
    const body = Buffer.from(FILE_BODIES[at % FILE_BODIES.length] ?? '');
    blobs.put(`${id}`, body);
    return { kind: 'photo', id, dc: 2, date: 1, sizes: [{ type: 'x', w: side, h: 7, size: body.length }] };
  });
  return [...documents, ...photos];
}

/** What shows the files: those that lie to a player or an image, and all the others. */
export interface NastyFiles {
  readonly liars: readonly Type['MessageMedia'][];
  readonly others: readonly Type['MessageMedia'][];
}

/** Puts the files into the world. */
export function nastyFiles(world: World, seed: number): NastyFiles {
  const blobs = new MemoryBlobs();
  world.files.keepBlobsIn(blobs);
  const liars = nastyPlayers(blobs);
  const others = records(seed, blobs);
  world.files.importState({ ...world.files.exportState(), records: [...liars, ...others] });
  return { liars: mediaOf(world, liars), others: mediaOf(world, others) };
}

function mediaOf(world: World, made: readonly FileRecord[]): Type['MessageMedia'][] {
  return made.map((record) => {
    if (record.kind === 'photo') return { _: 'messageMediaPhoto', photo: world.files.photoTl(record.id) };
    const document = world.files.documentTl(record.id);
    const is = (name: string) => record.attributes.some(({ _ }) => _ === name);
    const sound = record.attributes.find((each) => each._ === 'documentAttributeAudio');
    return {
      _: 'messageMediaDocument',
      document,
      ...(is('documentAttributeVideo') && { video: true }),
      ...(sound?.voice && { voice: true }),
    };
  });
}
