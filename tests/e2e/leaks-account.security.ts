import type { Page } from '@playwright/test';
import { uz } from '#i18n/messages/uz.ts';
import { callWorker, tapWorkers } from '../faults/browser/worker-tap.ts';
import { findLeaks } from '../security/leaks/find.ts';
import { heapContents, WHOLE_STRINGS } from '../security/leaks/heap-contents.ts';
import { liveSecretly, secretLife, signInSecretly } from '../security/leaks/secret-life.ts';
import { chatList } from './chat-steps.ts';
import { enterCode, enterPhone, seesChats } from './login-steps.ts';
import { ownProfile } from './own-profile.ts';
import { DILNOZA } from './people.ts';
import { expect, test } from './stage.ts';
import { openMenu } from './vault-steps.ts';

test.use({ build: 'bare' });
test.describe.configure({ timeout: 300_000 });

/** Somebody else signs in beside; her keys are her own, and no secret. */
async function addDilnoza(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByRole('menuitem', { name: uz.accounts.add }).click();
  await page.getByLabel(uz.login.apiId).fill('1000001');
  await page.getByLabel(uz.login.apiHash).fill('0123456789abcdef0123456789abcdef');
  await page.getByRole('button', { name: uz.login.next }).click();
  await enterPhone(page, `+${DILNOZA.phone}`);
  await enterCode(page, DILNOZA.code);
  await seesChats(page);
}

test('one account locked beside an open one, the worker holds neither its words nor its keys, and the page none of its files', async ({
  stage,
}) => {
  const life = await secretLife(stage);
  const profile = await ownProfile();
  const context = await profile.open([WHOLE_STRINGS]);
  await context.addInitScript(tapWorkers);
  const page = await stage.seat(context);
  await signInSecretly(page, life);
  await liveSecretly(page, life);
  const canaries = life.canaries();
  const opened = await callWorker(page, 'session.open', {});
  const account = 'value' in opened ? (opened.value.accounts[0]?.id ?? '') : '';
  const { passcode } = life.words;
  await callWorker(page, 'vault.setPasscode', { passcode, kind: 'text' });
  await addDilnoza(page);
  const known = findLeaks((await heapContents(page)).places, canaries).join('\n');
  expect(known).toMatch(/auth key of DC 2 \(bytes 0…\) in buffer \d+ of worker/);
  expect(known).toMatch(/friendName .* in strings of worker/);

  expect(await callWorker(page, 'vault.lockAccount', { account })).toHaveProperty('value');
  await expect(chatList(page).getByRole('option').first()).toBeVisible();
  const left = async (): Promise<string[]> => {
    const { places } = await heapContents(page);
    // Texts that the page has drawn may hang on in elements taken out of it, for as long as the browser likes.
    return findLeaks(
      places.filter(({ name }) => name !== 'strings of the page'),
      canaries,
    );
  };
  await expect.poll(left, { timeout: 60_000, intervals: [1000, 5000] }).toEqual([]);
  await page.context().close();
  await profile.remove();
});
