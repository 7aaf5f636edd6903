import type { ChatTraits, Language, Slot, SlotKind, SlotTraits } from './slot.ts';

/** A conversation written by hand; the rest of a bigger world is drawn by lot. */
export interface CatalogueEntry {
  kind: SlotKind;
  form: Slot['form'];
  language: Language;
  /** Share of all messages, relative to the others. */
  weight: number;
  /** Seconds of work time since the last message. */
  lastAgo: number;
  /** Seconds between two talks, on the average. */
  gap: number;
  /** The other one of a private chat, where it is somebody particular. */
  with?: 'owner' | 'service' | 'aziz' | 'john' | 'deleted';
  traits?: SlotTraits;
  chat?: ChatTraits;
}

const HOUR = 3600;
/** Hours of work in a day. */
const DAY = 12 * HOUR;

const PRIVATE: CatalogueEntry[] = [
  {
    kind: 'saved',
    form: 'private',
    language: 'uz',
    weight: 2,
    lastAgo: 5 * HOUR,
    gap: 2 * DAY,
    with: 'owner',
    traits: { pinned: true },
  },
  {
    kind: 'service',
    form: 'private',
    language: 'en',
    weight: 0.2,
    lastAgo: 9 * DAY,
    gap: 40 * DAY,
    with: 'service',
  },
  {
    kind: 'colleague',
    form: 'private',
    language: 'ru',
    weight: 12,
    lastAgo: 540,
    gap: 4 * HOUR,
    with: 'aziz',
    traits: { unread: 2 },
  },
  {
    kind: 'customer',
    form: 'private',
    language: 'en',
    weight: 7,
    lastAgo: 3 * HOUR,
    gap: 9 * HOUR,
    with: 'john',
    traits: { outboxUnread: true },
  },
  {
    kind: 'customer',
    form: 'private',
    language: 'ru',
    weight: 8,
    lastAgo: 60,
    gap: 5 * HOUR,
    traits: { unread: 3, pinned: true },
  },
  {
    kind: 'customer',
    form: 'private',
    language: 'uz',
    weight: 5,
    lastAgo: 1500,
    gap: 7 * HOUR,
    traits: { draft: 'Assalomu alaykum! Hisob-fakturani bugun soat 17:00 gacha' },
  },
  {
    kind: 'customer',
    form: 'private',
    language: 'uz-Cyrl',
    weight: 4,
    lastAgo: 2 * HOUR,
    gap: DAY,
    traits: { unread: 1 },
  },
  { kind: 'bot', form: 'private', language: 'uz', weight: 2, lastAgo: 4 * HOUR, gap: DAY },
  {
    kind: 'customer',
    form: 'private',
    language: 'ru',
    weight: 1,
    lastAgo: 30 * DAY,
    gap: 5 * DAY,
    with: 'deleted',
  },
  {
    kind: 'customer',
    form: 'private',
    language: 'uz',
    weight: 2,
    lastAgo: 12 * DAY,
    gap: 3 * DAY,
    traits: { archived: true, unread: 4 },
  },
];

const GROUPS: CatalogueEntry[] = [
  {
    kind: 'team',
    form: 'supergroup',
    language: 'uz',
    weight: 60,
    lastAgo: 200,
    gap: 3 * HOUR,
    traits: { pinned: true, unread: 14, mentions: 2 },
    chat: { title: 'Ipak Yoʻli Savdo · jamoa', about: 'Ish boʻyicha umumiy guruh. Hisobotlar — har juma.' },
  },
  {
    kind: 'family',
    form: 'group',
    language: 'uz',
    weight: 6,
    lastAgo: 2500,
    gap: 8 * HOUR,
    traits: { unread: 5, muted: true },
    chat: { title: 'Oilamiz ❤️', own: true },
  },
  {
    kind: 'team',
    form: 'supergroup',
    language: 'uz',
    weight: 20,
    lastAgo: 700,
    gap: 2 * HOUR,
    traits: { unread: 57, muted: true, mentions: 1 },
    chat: { title: 'Toshkent tadbirkorlari', username: 'toshkent_tadbirkorlari', slowmode: 30, crowd: 4200 },
  },
  {
    kind: 'team',
    form: 'supergroup',
    language: 'ru',
    weight: 5,
    lastAgo: 6 * HOUR,
    gap: DAY,
    chat: { title: 'Отчёты · конфиденциально', noforwards: true, about: 'Файлы не пересылать.' },
  },
  {
    kind: 'team',
    form: 'group',
    language: 'ru',
    weight: 6,
    lastAgo: 5 * HOUR,
    gap: DAY,
    traits: { unread: 2 },
    chat: { title: 'Бухгалтерия и склад' },
  },
  {
    kind: 'team',
    form: 'supergroup',
    language: 'uz',
    weight: 2,
    lastAgo: 2 * DAY,
    gap: 4 * DAY,
    chat: { title: 'Eʼlonlar (faqat oʻqish)', readOnly: true, crowd: 180 },
  },
  {
    kind: 'team',
    form: 'group',
    language: 'uz-Cyrl',
    weight: 2,
    lastAgo: 60 * DAY,
    gap: 6 * DAY,
    traits: { archived: true },
    chat: { title: 'Эски лойиҳа', forbidden: true },
  },
];

const CHANNELS: CatalogueEntry[] = [
  {
    kind: 'news',
    form: 'channel',
    language: 'uz',
    weight: 12,
    lastAgo: 900,
    gap: 10 * HOUR,
    traits: { unread: 12 },
    chat: {
      title: 'Iqtisod yangiliklari',
      username: 'iqtisod_xabarlar',
      verified: true,
      crowd: 48_300,
      about: 'Kun yangiliklari: bozor, soliq, bojxona.',
    },
  },
  {
    kind: 'company',
    form: 'channel',
    language: 'uz',
    weight: 3,
    lastAgo: 1.5 * DAY,
    gap: 3 * DAY,
    chat: { title: 'Ipak Yoʻli Savdo', username: 'ipakyoli_savdo', own: true, signatures: true, crowd: 1280 },
  },
  {
    kind: 'news',
    form: 'channel',
    language: 'uz-Cyrl',
    weight: 4,
    lastAgo: 5 * HOUR,
    gap: DAY,
    traits: { unread: 3, muted: true },
    chat: { title: 'Қурилиш бозори', username: 'qurilish_bozori', crowd: 9_150, sponsored: true },
  },
  {
    kind: 'news',
    form: 'channel',
    language: 'ru',
    weight: 5,
    lastAgo: 3 * HOUR,
    gap: DAY,
    traits: { archived: true, muted: true, unread: 40 },
    chat: { title: 'Логистика и таможня', username: 'logistika_uz', crowd: 21_700, noforwards: true },
  },
];

/** What every world has, the most telling ones first, so that a world of ten dialogs shows all kinds. */
export const CATALOGUE: readonly CatalogueEntry[] = interleave([PRIVATE, GROUPS, CHANNELS]);

function interleave(lists: readonly CatalogueEntry[][]): CatalogueEntry[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
