import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { uz } from '#i18n/messages/uz.ts';
import { aPhoto } from './a-photo.ts';
import { hasState, message, openChat } from './chat-steps.ts';
import { enterCode, enterPassword, enterPhone, seesChats, signIn } from './login-steps.ts';
import { AZIZ, DILNOZA, JOHN, nameOf } from './people.ts';
import { expect, test } from './stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Serious and critical faults, as axe names them, with the elements they are in. */
async function faultsOf(page: Page): Promise<string[]> {
  const violations = await page.evaluate(
    `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return (violations as Violation[])
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`)
          .join(' | ')}`,
    );
}

/** Runs axe on what the page shows now; `found` grows by what it says, with the screen's name. */
function looker(page: Page, found: string[]): (screen: string) => Promise<void> {
  return async (screen) => {
    await page.evaluate(AXE);
    for (const fault of await faultsOf(page)) found.push(`${screen}: ${fault}`);
  };
}

for (const theme of ['light', 'dark'] as const)
  test(`axe finds no serious fault on any screen (${theme})`, async ({ stage }) => {
    stage.acts(JOHN.id, AZIZ.id).send('Here is a *list* of https://example.org things');
    const page = await stage.person({ colorScheme: theme, bypassCSP: true });
    const found: string[] = [];
    const look = looker(page, found);
    await expect(page.getByLabel(uz.login.country)).toBeEnabled();
    await look('phone');
    await page.getByRole('button', { name: uz.login.byQr }).click();
    await expect(page.getByRole('img', { name: uz.login.qrImage })).toBeVisible();
    await look('qr');
    await page.getByRole('button', { name: uz.login.byPhone }).click();
    await enterPhone(page, AZIZ.phone);
    await expect(page.getByLabel(uz.login.code, { exact: true })).toBeVisible();
    await look('code');
    await enterCode(page, AZIZ.code);
    await expect(page.getByLabel(uz.login.password, { exact: true })).toBeVisible();
    await look('password');
    await enterPassword(page, AZIZ.password ?? '');
    await seesChats(page);
    await look('list');
    await openChat(page, nameOf(JOHN));
    await look('chat');
    await message(page, 'Here is a').click({ button: 'right' });
    await expect(page.getByRole('menuitem', { name: uz.timeline.reply })).toBeVisible();
    await look('menu');
    await page.keyboard.press('Escape');
    await page.getByTitle(uz.chats.openInfo).click();
    await expect(page.getByRole('heading', { name: uz.chats.info })).toBeVisible();
    await look('info');
    await openChat(page, nameOf(DILNOZA));
    await look('chat with pictures');
    for (const place of [uz.app.settings, uz.app.help]) {
      await page.getByRole('button', { name: uz.app.menu, exact: true }).click();
      await page.getByRole('menuitem', { name: place }).click();
      await expect(page.getByRole('heading', { name: place }).first()).toBeVisible();
      await look(place);
    }
    for (const record of stage.telegram.world.authorizations.of(AZIZ.id))
      stage.telegram.world.authorizations.end(record, 'SESSION_REVOKED');
    await page.goBack();
    await expect(page.getByRole('heading', { name: uz.login.endedTitle })).toBeVisible();
    await look('session ended');
    expect(found).toEqual([]);
  });

for (const theme of ['light', 'dark'] as const)
  test(`axe finds no serious fault in what opens over a chat, nor in signing up (${theme})`, async ({
    stage,
  }) => {
    const page = await stage.person({ colorScheme: theme, bypassCSP: true });
    const found: string[] = [];
    const look = looker(page, found);
    await signIn(page, DILNOZA);
    await openChat(page, nameOf(JOHN));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'ombor.jpg', mimeType: 'image/jpeg', buffer: aPhoto(640, 480) });
    await page.getByRole('textbox', { name: uz.timeline.caption }).fill('Yangi ombor');
    await look('files before they are sent');
    await page.getByRole('dialog').getByRole('button', { name: uz.timeline.send, exact: true }).click();
    await hasState(page, 'Yangi ombor', 'sent');
    await message(page, 'Yangi ombor').getByRole('button', { name: uz.timeline.openPhoto }).click();
    await expect(page.getByRole('dialog', { name: uz.timeline.viewer })).toBeVisible();
    await look('viewer');
    const newcomer = await stage.person({ colorScheme: theme, bypassCSP: true });
    const lookAtNewcomer = looker(newcomer, found);
    await enterPhone(newcomer, '998900000006');
    await enterCode(newcomer, '66666');
    await expect(newcomer.getByRole('heading', { name: uz.login.signUpTitle })).toBeVisible();
    await lookAtNewcomer('sign-up');
    expect(found).toEqual([]);
  });

test.describe('a build without an API ID', () => {
  test.use({ build: 'bare' });
  test('axe finds no serious fault where the keys are asked for', async ({ stage }) => {
    const page = await stage.person({ bypassCSP: true });
    const found: string[] = [];
    await expect(page.getByLabel(uz.login.apiId)).toBeVisible();
    await looker(page, found)('credentials');
    expect(found).toEqual([]);
  });
});
