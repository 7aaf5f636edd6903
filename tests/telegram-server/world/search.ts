import type { Con, Type } from '../tl/schema.gen.ts';
import { IdList } from './id-list.ts';
import type { MessageRecord } from './message-record.ts';
import type { HistoryKey } from './peers.ts';
import { lineOf } from './seed/line-of.ts';
import type { World } from './world.ts';

export interface SearchParams {
  q: string;
  filter: Type['MessagesFilter'];
  /** Who wrote it. */
  from?: bigint | undefined;
  /** Unix seconds, both exclusive; 0 for no bound. */
  min_date: number;
  max_date: number;
}

type Test = (record: MessageRecord, viewer: bigint) => boolean;

function media(record: MessageRecord): Con['messageMediaDocument'] | undefined {
  return record.media?._ === 'messageMediaDocument' ? record.media : undefined;
}

function hasAttribute(record: MessageRecord, name: Type['DocumentAttribute']['_']): boolean {
  const document = media(record)?.document;
  return document?._ === 'document' && document.attributes.some((attribute) => attribute._ === name);
}

const isPhoto: Test = (record) => record.media?._ === 'messageMediaPhoto';
const isGif: Test = (record) => hasAttribute(record, 'documentAttributeAnimated');
const isVoice: Test = (record) => media(record)?.voice === true;
const isRound: Test = (record) => media(record)?.round === true;
const isVideo: Test = (record) => media(record)?.video === true && !isRound(record, 0n) && !isGif(record, 0n);
const isMusic: Test = (record) => hasAttribute(record, 'documentAttributeAudio') && !isVoice(record, 0n);
const isSticker: Test = (record) => hasAttribute(record, 'documentAttributeSticker');
const isFile: Test = (record) => {
  return (
    media(record) !== undefined &&
    ![isGif, isVoice, isRound, isVideo, isMusic, isSticker].some((is) => is(record, 0n))
  );
};
const hasUrl: Test = (record) => {
  return record.entities?.some(({ _ }) => /^messageEntity(Url|TextUrl|Email)$/.test(_)) === true;
};

/** What each filter lets through. See https://core.telegram.org/type/MessagesFilter */
const FILTERS: Record<Type['MessagesFilter']['_'], Test> = {
  inputMessagesFilterEmpty: () => true,
  inputMessagesFilterPhotos: isPhoto,
  inputMessagesFilterVideo: isVideo,
  inputMessagesFilterPhotoVideo: (record, viewer) => isPhoto(record, viewer) || isVideo(record, viewer),
  inputMessagesFilterDocument: isFile,
  inputMessagesFilterUrl: hasUrl,
  inputMessagesFilterGif: isGif,
  inputMessagesFilterVoice: isVoice,
  inputMessagesFilterMusic: isMusic,
  inputMessagesFilterChatPhotos: (record) => record.action?._ === 'messageActionChatEditPhoto',
  inputMessagesFilterPhoneCalls: (record) => record.action?._ === 'messageActionPhoneCall',
  inputMessagesFilterRoundVoice: (record, viewer) => isVoice(record, viewer) || isRound(record, viewer),
  inputMessagesFilterRoundVideo: isRound,
  inputMessagesFilterMyMentions: (record, viewer) =>
    record.mentions?.includes(viewer) === true && record.author !== viewer,
  inputMessagesFilterGeo: (record) =>
    record.media?._ === 'messageMediaGeo' || record.media?._ === 'messageMediaVenue',
  inputMessagesFilterContacts: (record) => record.media?._ === 'messageMediaContact',
  inputMessagesFilterPinned: (record) => record.pinned === true,
};

/** Ids of the messages of one conversation that match, ascending. See https://core.telegram.org/api/search */
export function searchIn(world: World, viewer: bigint, key: HistoryKey, params: SearchParams): IdList {
  const found = new IdList();
  const box = world.boxes.of(viewer, key);
  const matches = matcher(world, viewer, params);
  for (const id of box.list(key).toArray()) {
    const place = box.locate(id);
    if (place !== undefined && matches(key, place.index)) found.push(id);
  }
  return found;
}

/** Whether a message matches; a seeded one is made only if its line might. */
export function matcher(
  world: World,
  viewer: bigint,
  params: SearchParams,
): (key: HistoryKey, index: number) => boolean {
  const words = wordsOf(params.q);
  const filter = FILTERS[params.filter._];
  return (key, index) => {
    if (words.length > 0 && !mayMatch(world, key, index, words)) return false;
    const record = world.messages.get(key, index);
    if (record === undefined || !filter(record, viewer)) return false;
    if (params.from !== undefined && (record.author !== params.from || record.post)) return false;
    if (params.min_date > 0 && record.date <= params.min_date) return false;
    if (params.max_date > 0 && record.date >= params.max_date) return false;
    return words.length === 0 || holds(searchable(record), words);
  };
}

/** Seeded lines can be looked at without making the message, as long as nobody changed it. */
function mayMatch(world: World, key: HistoryKey, index: number, words: readonly string[]): boolean {
  const slot = world.plan.slot(key);
  if (slot === undefined || index >= slot.count || world.messages.isStored(key, index)) return true;
  return holds(lineOf(world.plan.seed, slot, index).text.replace(/[*_`]/g, ''), words);
}

function searchable(record: MessageRecord): string {
  const document = media(record)?.document;
  const names = document?._ === 'document' ? document.attributes : [];
  return [
    record.text,
    ...names.map((name) => (name._ === 'documentAttributeFilename' ? name.file_name : '')),
  ].join(' ');
}

function wordsOf(q: string): string[] {
  return q.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Every word must begin a word of the text. */
function holds(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.every((word) => {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      if (at === 0 || !/[\p{L}\p{N}]/u.test(lower[at - 1]!)) return true;
    }
    return false;
  });
}

/** Messages that are looked at in one global search, the latest conversations first; beyond it the count is inexact. */
const LOOKED_AT = 150_000;

export interface FoundMessage {
  key: HistoryKey;
  id: number;
  date: number;
}

/** Matches in all conversations, the latest first. `inexact` if not all of them were looked at. */
export function searchEverywhere(
  world: World,
  viewer: bigint,
  keys: readonly HistoryKey[],
  params: SearchParams,
): { found: FoundMessage[]; inexact: boolean } {
  const matches = matcher(world, viewer, params);
  const found: FoundMessage[] = [];
  let looked = 0;
  for (const key of keys) {
    const box = world.boxes.of(viewer, key);
    for (const id of box.list(key).newestFirst()) {
      if (++looked > LOOKED_AT) return { found: sorted(found), inexact: true };
      const place = box.locate(id);
      if (place === undefined || !matches(key, place.index)) continue;
      found.push({ key, id, date: world.messages.require(key, place.index).date });
    }
  }
  return { found: sorted(found), inexact: false };
}

function sorted(found: FoundMessage[]): FoundMessage[] {
  return found.sort((one, other) => other.date - one.date || other.id - one.id);
}
