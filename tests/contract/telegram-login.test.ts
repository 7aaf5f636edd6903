import { describe, expect, it } from 'vitest';
import { AZIZ, DILNOZA, MALIKA, NEWCOMER, open, signedIn, useLocalTelegram } from './local-telegram.ts';

useLocalTelegram();

describe('signing in', () => {
  it('works with a code, and the session goes on without one', async () => {
    const first = await signedIn(DILNOZA);
    await first.telegram.stop();
    const second = open(first.session());
    const page = await second.telegram.getDialogs({ folder: 'main', limit: 5, withPinned: true });
    expect(page.dialogs.length).toBeGreaterThan(0);
  });

  it('follows to the DC of the number and proves the password', async () => {
    const { telegram, session } = open();
    const { hash } = await telegram.sendCode(AZIZ.phone);
    const asked = await telegram.signIn({ ...AZIZ, hash, isEmail: false });
    expect(asked).toEqual({ kind: 'passwordNeeded', hint: 'fasl va yil' });
    await expect(telegram.checkPassword('boshqa')).rejects.toMatchObject({ code: 'PASSWORD_HASH_INVALID' });
    expect(await telegram.checkPassword(AZIZ.password)).toMatchObject({
      kind: 'signedIn',
      self: { peer: { id: AZIZ.id, isSelf: true } },
    });
    expect(session()).toMatchObject({ dcId: 4, authorized: expect.arrayContaining([4]) });
  });

  it('tells a wrong code and a wrong number', async () => {
    const { telegram } = open();
    const { hash } = await telegram.sendCode(DILNOZA.phone);
    const wrong = telegram.signIn({ phone: DILNOZA.phone, hash, code: '99999', isEmail: false });
    await expect(wrong).rejects.toMatchObject({ code: 'PHONE_CODE_INVALID' });
    await expect(telegram.sendCode('12')).rejects.toMatchObject({ code: 'PHONE_NUMBER_INVALID' });
  });

  it('asks somebody new for a name, with the terms, and makes the account', async () => {
    const { telegram } = open();
    const { hash } = await telegram.sendCode(NEWCOMER.phone);
    const asked = await telegram.signIn({ ...NEWCOMER, hash, isEmail: false });
    if (asked.kind !== 'signUpRequired') throw new Error(asked.kind);
    expect(asked.terms?.length).toBeGreaterThan(0);
    const { termsId } = asked;
    const name = { firstName: 'Yangi', lastName: 'Xodim', ...(termsId !== undefined && { termsId }) };
    expect(await telegram.signUp({ phone: NEWCOMER.phone, hash, ...name })).toMatchObject({
      kind: 'signedIn',
      self: { peer: { firstName: 'Yangi', lastName: 'Xodim' } },
    });
  });

  it('takes a code that came by e-mail', async () => {
    const { telegram } = open();
    const sent = await telegram.sendCode(MALIKA.phone);
    expect(sent).toMatchObject({ kind: 'email', hint: expect.stringContaining('@') });
    expect(await telegram.signIn({ ...MALIKA, hash: sent.hash, isEmail: true })).toMatchObject({
      kind: 'signedIn',
    });
  });

  it('gives a text for a QR code', async () => {
    const { telegram } = open();
    const answer = await telegram.exportLoginToken();
    expect(answer).toMatchObject({
      kind: 'token',
      url: expect.stringMatching(/^tg:\/\/login\?token=[\w-]+$/),
    });
    expect(answer.kind === 'token' && answer.expires).toBeGreaterThan(telegram.serverNow());
  });
});

describe('logging out', () => {
  it('ends the session on the server', async () => {
    const { telegram, session } = await signedIn(DILNOZA);
    const before = session();
    await telegram.logOut();
    await telegram.stop();
    const again = open(before);
    await expect(again.telegram.getState()).rejects.toMatchObject({ code: 'AUTH_KEY_UNREGISTERED' });
  });
});
