import { uz } from '#i18n/messages/uz.ts';
import { enterCode, enterPassword, enterPhone, seesChats, signIn } from './login-steps.ts';
import { AZIZ, DILNOZA, JOHN } from './people.ts';
import { expect, test } from './stage.ts';

test('signs in by code, whichever way the number is written', async ({ stage }) => {
  const page = await stage.person();
  const phone = page.getByLabel(uz.login.phone);
  await expect(page.getByLabel(uz.login.country)).toHaveValue('UZ');
  await expect(phone).toHaveValue(/^\+998 ?$/);
  await phone.fill('90 000 00 01');
  await expect(phone).toHaveValue('+998 90 000 00 01');
  await page.getByRole('button', { name: uz.login.sendCode }).click();
  await enterCode(page, DILNOZA.code);
  await seesChats(page);
  await page.reload();
  await seesChats(page);
});

test('is told of a wrong number, a wrong code and an old one, and changes the number', async ({ stage }) => {
  const page = await stage.person();
  await enterPhone(page, '+998 90');
  await expect(page.getByText(uz.login.phoneTooShort)).toBeVisible();
  await enterPhone(page, '+998 90 000 00 0');
  await expect(page.getByRole('alert')).toContainText(uz.errors.byCode.PHONE_NUMBER_INVALID);
  await enterPhone(page, '+998 90 000 00 07');
  await expect(page.getByRole('alert')).toContainText(uz.errors.byCode.PHONE_NUMBER_BANNED);
  await enterPhone(page, DILNOZA.phone);
  await expect(page.getByRole('button', { name: uz.login.next })).toBeDisabled();
  await enterCode(page, '99999');
  await expect(page.getByRole('alert')).toContainText(uz.errors.byCode.PHONE_CODE_INVALID);
  stage.telegram.faults.answers.fail('auth.signIn', 400, 'PHONE_CODE_EXPIRED');
  await enterCode(page, DILNOZA.code);
  await expect(page.getByRole('alert')).toContainText(uz.errors.byCode.PHONE_CODE_EXPIRED);
  await page.getByRole('button', { name: uz.login.changeNumber }).click();
  await expect(page.getByLabel(uz.login.phone)).toHaveValue('+998 90 000 00 01');
  await signIn(page, JOHN);
});

test('gives a password, wrong and right, on another data centre; every step survives a reload', async ({
  stage,
}) => {
  const page = await stage.person();
  await enterPhone(page, AZIZ.phone);
  await expect(page.getByRole('heading', { name: uz.login.codeTitle })).toBeVisible();
  await page.reload();
  await enterCode(page, AZIZ.code);
  await expect(page.getByText(uz.login.passwordHint('fasl va yil'))).toBeVisible();
  await page.reload();
  await enterPassword(page, 'kuz2026');
  await expect(page.getByRole('alert')).toContainText(uz.errors.byCode.PASSWORD_HASH_INVALID);
  await page.getByLabel(uz.login.password, { exact: true }).fill('');
  await enterPassword(page, AZIZ.password ?? '');
  await seesChats(page);
});
