import type { Page } from '@playwright/test';
import { uz } from '#i18n/messages/uz.ts';
import { chatRow } from './chat-steps.ts';
import { signIn } from './login-steps.ts';
import { DILNOZA, JOHN, nameOf } from './people.ts';
import { expect, test } from './stage.ts';
import { givePin, isLocked, PIN, setPin } from './vault-steps.ts';

/** A sensor of the device (WebAuthn's PRF extension included) that always recognizes its owner. */
async function aSensor(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      automaticPresenceSimulation: true,
      isUserVerified: true,
    },
  });
  return {
    recognizes: (isUserVerified: boolean) =>
      cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    credentials: async () => (await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    forget: () => cdp.send('WebAuthn.clearCredentials', { authenticatorId }),
    takeAway: () => cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId }),
  };
}

/** Host names of a registrable domain are asked for: an address of numbers is none. */
const byName = (url: string): string => url.replace('127.0.0.1', 'localhost');

const sensorButton = (page: Page) => page.getByRole('button', { name: uz.lock.biometric });

async function openLockSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${uz.app.menu}`) }).click();
  await page.getByRole('menuitem', { name: uz.app.settings }).click();
}

async function enrol(page: Page, passcode: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: uz.lock.biometrics });
  await dialog.getByLabel(uz.lock.old, { exact: true }).fill(passcode);
  await dialog.getByRole('button', { name: uz.lock.enrol, exact: true }).click();
}

async function lock(page: Page): Promise<void> {
  await page.keyboard.press('Alt+Shift+KeyL');
  await isLocked(page);
}

test('the sensor is enrolled by who knows the passcode, opens the lock, and never stands in its way', async ({
  stage,
}) => {
  const page = await stage.person();
  const sensor = await aSensor(page);
  await page.goto(byName(stage.url));
  await signIn(page, DILNOZA);
  await setPin(page);
  await openLockSettings(page);
  const choice = page.getByRole('switch', { name: uz.lock.biometrics });
  await choice.click();
  await enrol(page, '0000');
  await expect(page.getByRole('alert').filter({ hasText: uz.errors.byCode.PASSCODE_WRONG })).toBeVisible();
  await expect(choice).toHaveAttribute('aria-checked', 'false');
  await enrol(page, PIN);
  await expect(choice).toHaveAttribute('aria-checked', 'true');
  // A wrong passcode did not cost a second touch.
  expect(await sensor.credentials()).toHaveLength(1);

  await lock(page);
  await sensorButton(page).click();
  await expect(chatRow(page, nameOf(JOHN))).toBeVisible();

  await lock(page);
  await sensor.recognizes(false);
  await sensorButton(page).click();
  await expect(page.getByText(uz.lock.biometricFailed)).toBeVisible();
  await isLocked(page);
  await givePin(page, PIN);
  await expect(chatRow(page, nameOf(JOHN))).toBeVisible();
});

test('another key in the sensor, or no sensor at all: the passcode opens', async ({ stage }) => {
  const page = await stage.person();
  const sensor = await aSensor(page);
  await page.goto(byName(stage.url));
  await signIn(page, DILNOZA);
  await setPin(page);
  await openLockSettings(page);
  await page.getByRole('switch', { name: uz.lock.biometrics }).click();
  await enrol(page, PIN);
  await expect(page.getByRole('switch', { name: uz.lock.biometrics })).toHaveAttribute(
    'aria-checked',
    'true',
  );

  await lock(page);
  await sensor.forget();
  await sensorButton(page).click();
  await expect(page.getByText(uz.lock.biometricFailed)).toBeVisible({ timeout: 70_000 });
  await givePin(page, PIN);
  await expect(chatRow(page, nameOf(JOHN))).toBeVisible();

  await sensor.takeAway();
  await lock(page);
  await expect(page.getByLabel(uz.lock.pin, { exact: true })).toBeVisible();
  await expect(sensorButton(page)).toHaveCount(0);
  await givePin(page, PIN);
  await expect(chatRow(page, nameOf(JOHN))).toBeVisible();
});
