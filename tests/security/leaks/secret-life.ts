import type { Page } from '@playwright/test';
import { uz } from '#i18n/messages/uz.ts';
import { composer, hasState, message, openChat, send } from '../../e2e/chat-steps.ts';
import { enterCode, enterPassword, enterPhone, seesChats } from '../../e2e/login-steps.ts';
import type { Stage } from '../../e2e/stage.ts';
import { aPhoto } from '../../e2e/a-photo.ts';
import { makeVerifier } from '../../telegram-server/world/srp.ts';
import { bytesCanary, type Canary, digits, nonsense, textCanary } from './canary.ts';

/** Somebody whose every word is a secret that is told nowhere else. */
export interface SecretLife {
  readonly self: { readonly id: bigint; readonly phone: string };
  readonly friend: { readonly id: bigint; readonly name: string };
  readonly words: Readonly<Record<Word, string>>;
  /** What must not be found; the keys are those that exist when it is asked. */
  canaries(): Canary[];
}

const WORDS = [
  'firstName',
  'lastName',
  'friendName',
  'received',
  'sent',
  'edited',
  'draft',
  'search',
  'unsent',
  'caption',
  'fileName',
  'fileText',
  'pictureText',
  'unsentFileText',
  'password',
  'passcode',
] as const;
type Word = (typeof WORDS)[number];

const FRIEND = 3_000_002n;
const SELF = 3_000_001n;

/** Puts the two of them into the world: they know each other, and the friend has written. */
export async function secretLife(stage: Stage): Promise<SecretLife> {
  const words = Object.fromEntries(WORDS.map((word) => [word, nonsense()])) as Record<Word, string>;
  const { world } = stage.telegram;
  const phone = `99890${digits(7)}`;
  const friendPhone = `99891${digits(7)}`;
  const code = '54321';
  const apiHash = Buffer.from(nonsense(16)).toString('hex');
  world.users.add({ id: SELF, firstName: words.firstName, lastName: words.lastName, phone });
  world.users.add({ id: FRIEND, firstName: words.friendName, phone: friendPhone });
  const verifier = await makeVerifier(words.password);
  world.accounts.add({
    ...{ phone, userId: SELF, dc: 2, fixedCode: code },
    password: { verifier, hint: '' },
  });
  world.accounts.add({ phone: friendPhone, userId: FRIEND, dc: 4 });
  world.contacts.add(SELF, { userId: FRIEND, firstName: words.friendName, lastName: '', phone: friendPhone });
  stage.acts(FRIEND, SELF).send(words.received);
  const friend = { id: FRIEND, name: words.friendName };
  const canaries = (): Canary[] => [
    ...WORDS.map((word) => textCanary(word, words[word])),
    ...[phone, friendPhone].flatMap((each, index) =>
      phoneCanaries(each, index === 0 ? 'phone' : 'friend’s phone'),
    ),
    textCanary('API hash', apiHash),
    ...[...stage.telegram.server.keys.all()].map(({ key, dc }) => bytesCanary(`auth key of DC ${dc}`, key)),
  ];
  logins.set(words, { code, apiHash });
  return { self: { id: SELF, phone }, friend, words, canaries };
}

const logins = new WeakMap<object, { code: string; apiHash: string }>();

/** As it is kept, and as people read it. */
const phoneCanaries = (phone: string, name: string): Canary[] => [
  textCanary(name, phone),
  textCanary(`${name} in groups`, phone.replace(/^998(..)(...)(..)(..)$/, '$1 $2 $3 $4')),
];

/** With keys of one's own, by code and password. */
export async function signInSecretly(page: Page, life: SecretLife): Promise<void> {
  const login = logins.get(life.words);
  await page.getByLabel(uz.login.apiId).fill('1000000');
  await page.getByLabel(uz.login.apiHash).fill(login?.apiHash ?? '');
  await page.getByRole('button', { name: uz.login.next }).click();
  await enterPhone(page, `+${life.self.phone}`);
  await enterCode(page, login?.code ?? '');
  await enterPassword(page, life.words.password);
  await seesChats(page);
}

async function attach(
  page: Page,
  file: { name: string; mimeType: string; buffer: Buffer },
  caption?: string,
) {
  await page.locator('input[type=file]').setInputFiles(file);
  const dialog = page.getByRole('dialog');
  if (caption !== undefined) await page.getByRole('textbox', { name: uz.timeline.caption }).fill(caption);
  await dialog.getByRole('button', { name: uz.timeline.send, exact: true }).click();
}

const textFile = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(`${text}\n`.repeat(12_000)),
});

/** A JPEG with a comment in it. */
function commented(jpeg: Buffer, comment: string): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from(comment), jpeg.subarray(2)]);
}

/** Reads, writes, edits, searches, sends files and pictures, looks at one, and leaves a draft behind. */
export async function liveSecretly(page: Page, { friend, words }: SecretLife): Promise<void> {
  await openChat(page, friend.name);
  await message(page, words.received).waitFor();
  await send(page, words.sent);
  await hasState(page, words.sent, 'sent');
  await message(page, words.sent).last().click({ button: 'right' });
  await page.getByRole('menuitem', { name: uz.timeline.edit, exact: true }).click();
  await composer(page).fill(words.edited);
  await composer(page).press('Enter');
  await message(page, words.edited).last().waitFor();
  await attach(page, textFile(`${words.fileName}.txt`, words.fileText), words.caption);
  await hasState(page, words.caption, 'sent');
  const picture = commented(aPhoto(640, 480), words.pictureText);
  await attach(page, { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: picture });
  const shown = page.getByRole('button', { name: uz.timeline.openPhoto }).last();
  await shown.click();
  await page.getByRole('button', { name: uz.timeline.closeViewer }).click();
  const loading = page.waitForEvent('download');
  await message(page, words.caption)
    .getByRole('button', { name: new RegExp(words.fileName) })
    .click();
  await (await loading).delete();
  await page.getByRole('searchbox', { name: uz.chats.search }).fill(words.search);
  await page.getByRole('searchbox', { name: uz.chats.search }).fill('');
  await composer(page).fill(words.draft);
}

/** Writes and attaches what cannot be sent now. */
export async function writeWithoutNetwork(page: Page, { words }: SecretLife): Promise<void> {
  await send(page, words.unsent);
  await hasState(page, words.unsent, 'waiting');
  await attach(page, textFile('unsent.txt', words.unsentFileText));
  await message(page, 'unsent.txt').last().waitFor();
}
