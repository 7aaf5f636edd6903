import { uz } from '#i18n/messages/uz.ts';
import { API } from './builds.ts';
import { enterCode, enterPhone, seesChats } from './login-steps.ts';
import { AZIZ, DILNOZA, JOHN } from './people.ts';
import { scanQr } from './scan-qr.ts';
import { expect, test } from './stage.ts';

test('signs in by a QR code that another device scans, on whichever data centre', async ({ stage }) => {
  const page = await stage.person();
  await page.getByRole('button', { name: uz.login.byQr }).click();
  await expect(page.getByRole('img', { name: uz.login.qrImage })).toBeVisible();
  scanQr(stage.telegram, DILNOZA.id);
  await seesChats(page);
  const other = await stage.person();
  await other.getByRole('button', { name: uz.login.byQr }).click();
  await expect(other.getByRole('img', { name: uz.login.qrImage })).toBeVisible();
  await other.reload();
  await expect(other.getByRole('img', { name: uz.login.qrImage })).toBeVisible();
  scanQr(stage.telegram, AZIZ.id);
  await expect(other.getByRole('heading', { name: uz.login.passwordTitle })).toBeVisible();
});

test('goes from one data centre to the next, wherever it is sent, and signs in there', async ({ stage }) => {
  const page = await stage.person();
  // Nobody lives there: that data centre sends the client on to where John does.
  stage.telegram.faults.answers.fail('auth.sendCode', 303, 'NETWORK_MIGRATE_4');
  await enterPhone(page, JOHN.phone);
  await enterCode(page, JOHN.code);
  await seesChats(page);
});

test('signs up a new number, once the terms are accepted', async ({ stage }) => {
  const page = await stage.person();
  await enterPhone(page, '998900000006');
  await enterCode(page, '66666');
  await expect(page.getByRole('heading', { name: uz.login.signUpTitle })).toBeVisible();
  await page.reload();
  await page.getByLabel(uz.login.firstName).fill('Shahnoza');
  await expect(page.getByText(/By signing up, you agree/)).toBeVisible();
  const button = page.getByRole('button', { name: uz.login.signUp });
  await expect(button).toBeDisabled();
  await page.getByLabel(uz.login.acceptTerms).check();
  await button.click();
  await expect(page.getByRole('heading', { level: 1, name: uz.app.chats })).toBeVisible();
});

test('waits as long as Telegram says, with a countdown, and is told when there is no network', async ({
  stage,
}) => {
  const page = await stage.person();
  stage.telegram.faults.answers.fail('auth.sendCode', 420, 'FLOOD_WAIT_4');
  await enterPhone(page, DILNOZA.phone);
  const button = page.getByRole('button', { name: uz.login.sendCode });
  await expect(page.getByRole('alert')).toContainText(/[234] soniyadan keyin/);
  await expect(button).toBeDisabled();
  await expect(button).toBeEnabled();
  await expect(page.getByRole('alert')).toHaveCount(0);
  stage.watch.isNetworkBad = true;
  await page.context().setOffline(true);
  await expect(page.getByText(uz.login.offline)).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(uz.login.offline)).toHaveCount(0);
  await button.click();
  await expect(page.getByRole('heading', { name: uz.login.codeTitle })).toBeVisible();
});

test('asks for the code in another way, after a countdown', async ({ stage }) => {
  const page = await stage.person();
  await enterPhone(page, DILNOZA.phone);
  await expect(page.getByText(/SMS/).first()).toBeVisible();
  const again = page.getByRole('button', { name: uz.login.resendBy.call });
  await expect(again).toBeDisabled();
  await expect(again).toContainText(/\d:\d\d/);
});

test.describe('a build without an API ID', () => {
  test.use({ build: 'bare' });
  test('asks for API ID and hash, and says what is wrong with them', async ({ stage }) => {
    const page = await stage.person();
    const enter = async (id: string, hash: string) => {
      await page.getByLabel(uz.login.apiId).fill(id);
      await page.getByLabel(uz.login.apiHash).fill(hash);
      await page.getByRole('button', { name: uz.login.next }).click();
    };
    await enter('12ab', 'short');
    await expect(page.getByText(uz.login.apiIdWrong)).toBeVisible();
    await expect(page.getByText(uz.login.apiHashWrong)).toBeVisible();
    await enter('17349', API.hash);
    await enterPhone(page, DILNOZA.phone);
    await expect(page.getByRole('alert')).toContainText(uz.errors.byCode.API_ID_PUBLISHED_FLOOD);
    await page.getByRole('button', { name: uz.login.changeKeys }).click();
    await enter('99999999', API.hash);
    await enterPhone(page, DILNOZA.phone);
    await expect(page.getByRole('alert')).toContainText(uz.errors.byCode.API_ID_INVALID);
    await page.reload();
    await page.getByRole('button', { name: uz.login.changeKeys }).click();
    await enter(API.id, API.hash);
    await enterPhone(page, DILNOZA.phone);
    await enterCode(page, DILNOZA.code);
    await seesChats(page);
  });
});
