import { DEMO_PEOPLE } from '../demo-people.ts';
import { channelKey, chatKey, privateKey } from '../peers.ts';
import { CATALOGUE, type CatalogueEntry } from './catalogue.ts';
import { fraction, hash, pick } from './hash.ts';
import { OWNER_ID, SERVICE_ID } from './owner.ts';
import type { ChatTraits, Language, Slot, SlotKind } from './slot.ts';
import { CHANNEL_TITLES, GROUP_TITLES } from './titles.ts';

const FIRST_PERSON = 2_000_000n;
const FIRST_CHAT = 4_000_000n;
const FIRST_CHANNEL = 1_000_000_000n;
const FIRST_COLLEAGUE = 1_500_000n;
export const COLLEAGUES = 24;
const DAY = 43_200;

/** The other one in the private chat of this slot number. */
export function personOf(number: number): bigint {
  return FIRST_PERSON + BigInt(number);
}

/** A colleague of the owner's, 0…COLLEAGUES − 1; they fill the groups. */
export function colleague(number: number): bigint {
  return FIRST_COLLEAGUE + BigInt(number % COLLEAGUES);
}

/** All conversations of a world of this size: the catalogue first, then by lot, the quieter the later. */
export function makeSlots(options: { seed: number; dialogs: number; messages: number }): Slot[] {
  const entries = Array.from({ length: options.dialogs }, (_, number) => {
    return CATALOGUE[number] ?? drawn(options.seed, number, options.dialogs);
  });
  const weights = entries.reduce((sum, entry) => sum + entry.weight, 0);
  return entries.map((entry, number) => {
    const count = Math.max(
      entry.kind === 'service' ? 3 : 6,
      Math.round((options.messages * entry.weight) / weights),
    );
    return slotOf(options.seed, entry, number, count);
  });
}

function slotOf(seed: number, entry: CatalogueEntry, number: number, count: number): Slot {
  const { kind, form, language, lastAgo, traits = {}, chat } = entry;
  const people = peopleOf(seed, entry, number);
  const id = BigInt(number);
  const key =
    form === 'private'
      ? privateKey(OWNER_ID, people.at(-1)!)
      : form === 'group'
        ? chatKey(FIRST_CHAT + id)
        : channelKey(FIRST_CHANNEL + id);
  // However many messages there are, a conversation is not older than some three years.
  const span = Math.min((entry.gap * count) / 6, 1000 * DAY);
  const slot: Slot = { number, key, kind, form, language, people, count, lastAgo, span, traits };
  if (entry.with === 'deleted') slot.orphaned = true;
  return chat === undefined ? slot : { ...slot, chat };
}

function peopleOf(seed: number, entry: CatalogueEntry, number: number): bigint[] {
  if (entry.form === 'private') {
    const named = {
      owner: OWNER_ID,
      service: SERVICE_ID,
      aziz: DEMO_PEOPLE[1]!.id,
      john: DEMO_PEOPLE[2]!.id,
      deleted: undefined,
    };
    const other = entry.with === undefined ? undefined : named[entry.with];
    return [OWNER_ID, other ?? personOf(number)];
  }
  const size =
    entry.form === 'channel' ? 3 : 4 + (hash(seed, number, 21) % (entry.form === 'group' ? 6 : 14));
  const start = hash(seed, number, 22) % COLLEAGUES;
  const members = Array.from({ length: size }, (_, at) => colleague(start + at));
  const known =
    entry.kind === 'team' && number < CATALOGUE.length ? DEMO_PEOPLE.slice(1).map((person) => person.id) : [];
  return [OWNER_ID, ...known, ...members];
}

const LANGUAGES: readonly Language[] = ['uz', 'ru', 'uz', 'uz-Cyrl', 'ru', 'uz', 'en', 'uz'];

function drawn(seed: number, number: number, dialogs: number): CatalogueEntry {
  const language = pick(LANGUAGES, hash(seed, number, 31));
  const late = Math.max(0, number - CATALOGUE.length) / dialogs;
  const [kind, form] = kindOf(fraction(seed, number, 32));
  const weight = 0.3 + 4 * fraction(seed, number, 33) ** 3;
  const lastAgo = Math.floor(4 * 3600 + late * late * 400 * DAY + fraction(seed, number, 34) * DAY);
  const entry: CatalogueEntry = {
    kind,
    form,
    language,
    weight,
    lastAgo,
    gap: DAY * (0.5 + 6 * fraction(seed, number, 35)),
  };
  entry.traits = {
    unread: fraction(seed, number, 36) < 0.2 ? 1 + (hash(seed, number, 37) % 9) : 0,
    muted: form !== 'private' && hash(seed, number, 38) % 3 === 0,
    archived: late > 0.6 && hash(seed, number, 39) % 4 === 0,
    unreadMark: hash(seed, number, 40) % 40 === 0,
    outboxUnread: hash(seed, number, 41) % 11 === 0,
  };
  if (form !== 'private') entry.chat = drawnChat(seed, number, form, language);
  return entry;
}

function kindOf(lot: number): [SlotKind, Slot['form']] {
  if (lot < 0.62) return ['customer', 'private'];
  if (lot < 0.7) return ['colleague', 'private'];
  if (lot < 0.72) return ['bot', 'private'];
  if (lot < 0.8) return ['team', 'group'];
  return lot < 0.9 ? ['team', 'supergroup'] : ['news', 'channel'];
}

function drawnChat(seed: number, number: number, form: Slot['form'], language: Language): ChatTraits {
  const titles = form === 'channel' ? CHANNEL_TITLES[language] : GROUP_TITLES[language];
  const title = `${pick(titles, hash(seed, number, 51))} ${number}`;
  if (form !== 'channel') return { title };
  return { title, username: `kanal_${number}`, crowd: 50 + (hash(seed, number, 52) % 90_000) };
}
