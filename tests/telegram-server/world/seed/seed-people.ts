import type { FilesNeeded } from '../needs.ts';
import type { World } from '../world.ts';
import { hash } from './hash.ts';
import { COLLEAGUES, colleague } from './make-slots.ts';
import { nameOf } from './names.ts';
import { OWNER_ID, SERVICE_ID } from './owner.ts';
import type { Language, Slot } from './slot.ts';

/** The numbers of colleagues begin here, those of partners stay below. */
const FIRST_COLLEAGUE = 100_000;
/** How many have a photo where one cannot be named without painting it, which takes milliseconds. */
const WITH_PHOTO = 12;
const COLLEAGUE_LANGUAGES: readonly Language[] = ['uz', 'uz', 'ru', 'uz-Cyrl', 'uz', 'ru'];
const ABOUT: Record<Language, string> = {
  uz: 'Ish vaqti 9:00–18:00',
  'uz-Cyrl': 'Иш вақти 9:00–18:00',
  ru: 'На связи с 9 до 18',
  en: 'Mon–Fri',
};

/** Adds Telegram's service account, the colleagues and everybody the owner talks to in private. */
export function seedPeople(world: World): void {
  world.users.add({
    ...{ id: SERVICE_ID, firstName: 'Telegram', phone: '42777', verified: true, support: true },
    about: 'Official Telegram Notifications',
  });
  for (let number = 0; number < COLLEAGUES; number++) {
    const language = COLLEAGUE_LANGUAGES[number % COLLEAGUE_LANGUAGES.length]!;
    const id = colleague(number);
    addPerson(world, id, { language, number: FIRST_COLLEAGUE + number, username: `hamkasb_${number + 1}` });
    if (number % 2 === 0) addContact(world, id);
  }
  for (const slot of world.plan.slots) if (slot.form === 'private') addPartner(world, slot);
}

function addPartner(world: World, slot: Slot): void {
  const id = slot.people.at(-1)!;
  if (world.users.get(id) !== undefined) return;
  const { number, language } = slot;
  if (slot.kind === 'bot') {
    const about = 'Buyurtma holatini koʻrsatadi.';
    world.users.add({
      id,
      firstName: `Yetkazib berish ${number}`,
      username: `yetkazish_${number}_bot`,
      bot: true,
      about,
    });
    return;
  }
  if (slot.orphaned) {
    world.users.add({ id, firstName: '', deleted: true });
    return;
  }
  addPerson(world, id, { language, number, username: number % 3 === 0 ? `mijoz_${number}` : undefined });
  if (slot.kind === 'colleague' || hash(world.seed, number, 91) % 2 === 0) addContact(world, id);
}

function addPerson(
  world: World,
  id: bigint,
  person: { language: Language; number: number; username: string | undefined },
): void {
  const { language, number, username } = person;
  const lot = hash(world.seed, number, 92);
  const phone = `9989${String(number).padStart(8, '0')}`;
  const date = world.plan.epoch - 86_400 * (20 + (lot % 700));
  const photoIds = lot % 3 === 0 ? [] : photosOf(world, id, number % FIRST_COLLEAGUE, date);
  const about = lot % 5 === 0 ? ABOUT[language] : undefined;
  const langCode = language === 'uz-Cyrl' ? 'uz' : language;
  world.users.add({
    id,
    ...nameOf(language, world.seed, number),
    username,
    phone,
    about,
    langCode,
    photoIds,
  });
  world.presence.seed(id, world.plan.epoch - (lot % 400_000));
}

function photosOf(world: World, id: bigint, rank: number, date: number): bigint[] {
  const files: FilesNeeded = world.files;
  const shape = { width: 640, height: 640, date };
  const named = files.seededPhotoId?.(`user:${id}`, shape);
  if (named !== undefined) return [named];
  return rank < WITH_PHOTO ? [world.files.seededPhoto(`user:${id}`, shape).id] : [];
}

function addContact(world: World, userId: bigint): void {
  const { firstName, lastName = '', phone = '' } = world.users.require(userId);
  world.contacts.add(OWNER_ID, { userId, firstName, lastName, phone });
}
