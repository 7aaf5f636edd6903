import { readFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { uz } from '#i18n/messages/uz.ts';
import { composer, hasState, message, openChat } from './chat-steps.ts';
import { signIn } from './login-steps.ts';
import { DILNOZA, JOHN, nameOf } from './people.ts';
import { aPhoto } from './a-photo.ts';
import { expect, test } from './stage.ts';

test('photos and files go both ways, with captions, from the picker and by pasting', async ({ stage }) => {
  const dilnoza = await stage.person();
  const john = await stage.person();
  await signIn(dilnoza, DILNOZA);
  await signIn(john, JOHN);
  await openChat(dilnoza, nameOf(JOHN));
  await openChat(john, nameOf(DILNOZA));

  const picking = dilnoza.waitForEvent('filechooser');
  await dilnoza.getByRole('button', { name: uz.timeline.attach }).click();
  await (await picking).setFiles({ name: 'ombor.jpg', mimeType: 'image/jpeg', buffer: aPhoto(640, 480) });
  await dilnoza.getByRole('textbox', { name: uz.timeline.caption }).fill('Yangi ombor');
  await dilnoza.getByRole('dialog').getByRole('button', { name: uz.timeline.send, exact: true }).click();
  await hasState(dilnoza, 'Yangi ombor', 'read');
  const photo = message(john, 'Yangi ombor').getByRole('button', { name: uz.timeline.openPhoto });
  await expect(photo.locator('img').last()).toHaveJSProperty('naturalWidth', 640);
  await photo.click();
  const viewer = john.getByRole('dialog', { name: uz.timeline.viewer });
  await expect(viewer.getByText('Yangi ombor')).toBeVisible();
  const saving = john.waitForEvent('download');
  await viewer.getByRole('button', { name: uz.timeline.save }).click();
  expect((await readFile(await (await saving).path())).length).toBeGreaterThan(1000);
  await viewer.getByRole('button', { name: uz.timeline.closeViewer }).click();
  await expect(viewer).toHaveCount(0);

  const bytes = randomBytes(700_000);
  await john
    .locator('input[type=file]')
    .setInputFiles({ name: 'invoice 27.pdf', mimeType: 'application/pdf', buffer: bytes });
  await john.getByRole('textbox', { name: uz.timeline.caption }).fill('As agreed');
  await john.getByRole('dialog').getByRole('button', { name: uz.timeline.send, exact: true }).click();
  const file = message(dilnoza, 'As agreed').getByRole('button', { name: /invoice 27\.pdf/ });
  const downloading = dilnoza.waitForEvent('download');
  await file.click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('invoice 27.pdf');
  expect((await readFile(await download.path())).equals(bytes)).toBe(true);

  await composer(john).evaluate((field) => {
    const data = new DataTransfer();
    data.items.add(new File(['name;price\n'], 'prices.csv', { type: 'text/csv' }));
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await john.getByRole('dialog').getByRole('button', { name: uz.timeline.send, exact: true }).click();
  await expect(message(dilnoza, 'prices.csv')).toBeVisible();
});
