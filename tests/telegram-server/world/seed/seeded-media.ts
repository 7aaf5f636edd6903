import type { Type } from '../../tl/schema.gen.ts';
import type { MessageRecord } from '../message-record.ts';
import type { SeededDocument } from '../needs.ts';
import type { World } from '../world.ts';
import { hash, pick } from './hash.ts';
import type { Slot } from './slot.ts';

type Dressing = Pick<MessageRecord, 'media'> & { text?: string; entities?: never[] };

const DOCUMENTS = [
  ['shartnoma', 'pdf', 'application/pdf'],
  ['hisob-faktura', 'pdf', 'application/pdf'],
  ['narxlar', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['akt sverki', 'docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['chizma', 'zip', 'application/zip'],
] as const;
const SHAPES = [
  [1280, 960],
  [960, 1280],
  [1280, 720],
  [1080, 1080],
] as const;

/** Media of a seeded message, by lot; undefined for most. Where it stands alone the text goes. */
export function seededMedia(
  world: World,
  slot: Slot,
  record: MessageRecord,
  lot: number,
): Dressing | undefined {
  const chance = hash(lot, 21) % 100;
  const key = `message:${record.key}:${record.index}`;
  if (slot.form === 'channel')
    return chance < 45 ? { media: photo(world, key, record.date, lot) } : undefined;
  if (chance < 5) return { media: photo(world, key, record.date, lot) };
  if (chance < 8) return { media: file(world, key, record.date, lot) };
  if (chance < 10) return alone(voice(world, key, record.date, lot));
  if (chance === 10) return { media: video(world, key, record.date, lot) };
  if (chance === 11) return alone(sticker(world, `sticker:${hash(lot, 23) % 12}`));
  if (chance === 12) return alone(lot % 2 === 0 ? place(lot) : contact(lot));
  if (chance === 13)
    return alone(lot % 3 === 0 ? roundVideo(world, key, record.date, lot) : gif(world, key, record.date));
  if (chance === 14 && slot.form !== 'private') return alone(poll(lot));
  if (chance === 15) return webPage(record);
  return undefined;
}

function alone(media: Type['MessageMedia']): Dressing {
  return { media, text: '', entities: [] };
}

function photo(world: World, key: string, date: number, lot: number): Type['MessageMedia'] {
  const [width, height] = pick(SHAPES, hash(lot, 22));
  return { _: 'messageMediaPhoto', photo: world.files.seededPhoto(key, { width, height, date }) };
}

function document(world: World, key: string, shape: SeededDocument): Type['Document'] {
  return world.files.seededDocument(key, shape);
}

function file(world: World, key: string, date: number, lot: number): Type['MessageMedia'] {
  const [name, extension, mimeType] = pick(DOCUMENTS, hash(lot, 24));
  const size = 20_000 + (hash(lot, 25) % 900_000);
  const attributes: Type['DocumentAttribute'][] = [
    { _: 'documentAttributeFilename', file_name: `${name} ${100 + (hash(lot, 26) % 900)}.${extension}` },
  ];
  return {
    _: 'messageMediaDocument',
    document: document(world, key, { kind: 'file', mimeType, size, date, attributes }),
  };
}

function voice(world: World, key: string, date: number, lot: number): Type['MessageMedia'] {
  const duration = 2 + (hash(lot, 27) % 58);
  const waveform = Uint8Array.from({ length: 63 }, (_, at) => hash(lot, 28, at) % 256);
  const attributes: Type['DocumentAttribute'][] = [
    { _: 'documentAttributeAudio', voice: true, duration, waveform },
  ];
  const shape: SeededDocument = {
    kind: 'voice',
    mimeType: 'audio/ogg',
    size: duration * 4000,
    date,
    attributes,
  };
  return { _: 'messageMediaDocument', voice: true, document: document(world, key, shape) };
}

function video(world: World, key: string, date: number, lot: number): Type['MessageMedia'] {
  const duration = 5 + (hash(lot, 29) % 50);
  const attributes: Type['DocumentAttribute'][] = [
    { _: 'documentAttributeVideo', supports_streaming: true, duration, w: 1280, h: 720 },
    { _: 'documentAttributeFilename', file_name: 'video.mp4' },
  ];
  const shape: SeededDocument = {
    kind: 'video',
    mimeType: 'video/mp4',
    size: duration * 90_000,
    date,
    attributes,
  };
  return { _: 'messageMediaDocument', video: true, document: document(world, key, shape) };
}

function roundVideo(world: World, key: string, date: number, lot: number): Type['MessageMedia'] {
  const duration = 3 + (hash(lot, 30) % 40);
  const attributes: Type['DocumentAttribute'][] = [
    { _: 'documentAttributeVideo', round_message: true, duration, w: 384, h: 384 },
  ];
  const shape: SeededDocument = {
    kind: 'round',
    mimeType: 'video/mp4',
    size: duration * 60_000,
    date,
    attributes,
  };
  return { _: 'messageMediaDocument', video: true, round: true, document: document(world, key, shape) };
}

function gif(world: World, key: string, date: number): Type['MessageMedia'] {
  const attributes: Type['DocumentAttribute'][] = [
    { _: 'documentAttributeVideo', nosound: true, duration: 2, w: 480, h: 270 },
    { _: 'documentAttributeAnimated' },
    { _: 'documentAttributeFilename', file_name: 'gif.mp4' },
  ];
  const shape: SeededDocument = { kind: 'gif', mimeType: 'video/mp4', size: 160_000, date, attributes };
  return { _: 'messageMediaDocument', video: true, document: document(world, key, shape) };
}

function sticker(world: World, key: string): Type['MessageMedia'] {
  const attributes: Type['DocumentAttribute'][] = [
    { _: 'documentAttributeImageSize', w: 512, h: 512 },
    { _: 'documentAttributeSticker', alt: '👍', stickerset: { _: 'inputStickerSetEmpty' } },
    { _: 'documentAttributeFilename', file_name: 'sticker.webp' },
  ];
  // A sticker is older than any message that shows it.
  const shape: SeededDocument = {
    kind: 'sticker',
    mimeType: 'image/webp',
    size: 24_000,
    date: 1_600_000_000,
    attributes,
  };
  return { _: 'messageMediaDocument', document: document(world, key, shape) };
}

function place(lot: number): Type['MessageMedia'] {
  const lat = 41.25 + (hash(lot, 31) % 1000) / 10_000;
  const long = 69.15 + (hash(lot, 32) % 2000) / 10_000;
  return { _: 'messageMediaGeo', geo: { _: 'geoPoint', lat, long, access_hash: BigInt(hash(lot, 33)) } };
}

function contact(lot: number): Type['MessageMedia'] {
  const phone = `99890${String(hash(lot, 34) % 10_000_000).padStart(7, '0')}`;
  const names = { first_name: 'Omborchi', last_name: 'Aka' };
  return { _: 'messageMediaContact', phone_number: phone, ...names, vcard: '', user_id: 0n };
}

function poll(lot: number): Type['MessageMedia'] {
  const plain = (text: string): Type['TextWithEntities'] => ({ _: 'textWithEntities', text, entities: [] });
  const options = ['Dushanba', 'Chorshanba', 'Juma'];
  const answers = options.map((text, at): Type['PollAnswer'] => {
    return { _: 'pollAnswer', text: plain(text), option: Uint8Array.of(48 + at) };
  });
  const voters = answers.map((_, at) => hash(lot, 35, at) % 9);
  return {
    _: 'messageMediaPoll',
    poll: { _: 'poll', id: BigInt(hash(lot, 36)), question: plain('Yigʻilish qaysi kuni boʻlsin?'), answers },
    results: {
      _: 'pollResults',
      results: answers.map((answer, at) => ({
        _: 'pollAnswerVoters',
        option: answer.option,
        voters: voters[at]!,
      })),
      total_voters: voters.reduce((sum, count) => sum + count, 0),
    },
  };
}

/** A preview of the first link in the text. */
function webPage(record: MessageRecord): Dressing | undefined {
  const link = record.entities?.find((entity) => entity._ === 'messageEntityUrl');
  if (link === undefined) return undefined;
  const url = record.text.slice(link.offset, link.offset + link.length);
  const host = url.replace(/^https?:\/\//, '').split('/')[0]!;
  const page: Type['WebPage'] = {
    _: 'webPage',
    id: BigInt(hash(url.length, host.length)),
    url,
    display_url: host,
    hash: 0,
    type: 'article',
    site_name: host,
    title: host,
    description: 'Mahsulotlar, narxlar va hujjatlar.',
  };
  return { media: { _: 'messageMediaWebPage', webpage: page } };
}
