import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTelegram, type OpenTelegram } from '#tests/telegram-server/open-telegram.ts';
import { type AClient, aClient, JOHN, signIn } from './a-client.ts';

describe('the devices of an account', { timeout: 60_000 }, () => {
  let telegram: OpenTelegram;
  let office: AClient;
  let phone: AClient;

  beforeEach(async () => {
    telegram = await openTelegram({ dialogs: 10, messages: 100 });
    const run = crypto.randomUUID();
    office = await aClient(telegram.server, `office-${run}`);
    phone = await aClient(telegram.server, `phone-${run}`);
    await signIn(office, JOHN);
    await signIn(phone, JOHN);
  });
  afterEach(async () => {
    await office.close();
    await phone.close();
    await telegram.close();
  });

  it('are listed, this one first, with what they said of themselves', async () => {
    const devices = await phone.call('authorizations.list', {});
    expect(devices).toHaveLength(2);
    expect(devices[0]).toMatchObject({ isCurrent: true, hash: '0', place: 'Uzbekistan, Tashkent' });
    expect(devices[1]).toMatchObject({ isCurrent: false, isUnconfirmed: false });
    expect(devices[1]?.activeAt).toBeGreaterThan(1_700_000_000);
  });

  it('tell of a new one, until somebody says that it is right', async () => {
    const { login, hash } = await office.until('newLogin');
    expect(login).toMatchObject({ place: 'Tashkent, Uzbekistan' });
    expect(await office.call('authorizations.unconfirmed', {})).toMatchObject([{ hash }]);
    await office.call('authorizations.confirm', { hash });
    expect(await office.call('authorizations.unconfirmed', {})).toEqual([]);
    const listed = await office.call('authorizations.list', {});
    expect(listed.find((device) => device.hash === hash)).toMatchObject({ isUnconfirmed: false });
  });

  it('are ended one by one, and the one that is ended says so', async () => {
    const { hash } = await office.until('newLogin');
    await office.call('authorizations.end', { hash });
    const ended = await phone.until('session', ({ session }) => session.name === 'signedOut');
    expect(ended.session).toMatchObject({ endedBy: 'REVOKED' });
    expect(await office.call('authorizations.list', {})).toHaveLength(1);
    expect(await office.call('authorizations.unconfirmed', {})).toEqual([]);
  });

  it('are ended all but this one, unless it is too new for that', async () => {
    telegram.world.authorizations.freshFor = 3600;
    await expect(office.call('authorizations.endOthers', {})).rejects.toMatchObject({
      code: 'FRESH_RESET_AUTHORISATION_FORBIDDEN',
    });
    expect(await office.call('authorizations.list', {})).toHaveLength(2);
    telegram.world.authorizations.freshFor = 0;
    await office.call('authorizations.endOthers', {});
    await phone.until('session', ({ session }) => session.name === 'signedOut');
    expect(await office.call('authorizations.list', {})).toHaveLength(1);
  });
});
