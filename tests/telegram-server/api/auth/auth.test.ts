import { describe, expect, it } from 'vitest';
import type { Con } from '../../tl/schema.gen.ts';
import { CODE_LIFETIME } from '../../world/accounts.ts';
import { foreignProof } from '../../world/foreign-proof.ts';
import { aCaller, API, aWorld, errorOf, sendCode, signIn, type Caller } from '../a-caller.ts';

const DILNOZA = '+998 90 000 00 01';
const AZIZ = '998900000002';
const NOBODY = '+998 90 000 00 06';

async function hashOf(caller: Caller, phone: string): Promise<string> {
  const sent = await sendCode(caller, phone);
  return (sent as Con['auth.sentCode']).phone_code_hash;
}

describe('codes', () => {
  it('come by SMS first, to the app when somebody is signed in, and then by SMS and by a call', async () => {
    const { world, codes } = aWorld();
    const phone = aCaller(world);
    const first = (await sendCode(phone, DILNOZA)) as Con['auth.sentCode'];
    expect(first.type).toEqual({ _: 'auth.sentCodeTypeSms', length: 5 });
    expect([first.next_type?._, first.timeout]).toEqual(['auth.codeTypeCall', 60]);
    await signIn(phone, DILNOZA, '11111');
    const laptop = aCaller(world);
    const second = (await sendCode(laptop, DILNOZA)) as Con['auth.sentCode'];
    expect([second.type._, second.next_type?._]).toEqual(['auth.sentCodeTypeApp', 'auth.codeTypeSms']);
    const again = { phone_number: DILNOZA, phone_code_hash: second.phone_code_hash };
    const third = (await laptop.call('auth.resendCode', again)) as Con['auth.sentCode'];
    expect(third.type._).toBe('auth.sentCodeTypeSms');
    expect(await errorOf(laptop.call('auth.resendCode', again))).toBe('400 PHONE_CODE_EXPIRED');
    const fourth = { phone_number: DILNOZA, phone_code_hash: third.phone_code_hash };
    const called = (await laptop.call('auth.resendCode', fourth)) as Con['auth.sentCode'];
    expect([called.type._, called.next_type]).toEqual(['auth.sentCodeTypeCall', undefined]);
    const fifth = { phone_number: DILNOZA, phone_code_hash: called.phone_code_hash };
    expect(await errorOf(laptop.call('auth.resendCode', fifth))).toBe('406 SEND_CODE_UNAVAILABLE');
    expect(codes.every(([to, code]) => to === '998900000001' && code === '11111')).toBe(true);
  });

  it('are refused when empty, wrong, of another request, too old or cancelled', async () => {
    const { world, clock } = aWorld();
    const app = aCaller(world);
    const phone_code_hash = await hashOf(app, DILNOZA);
    const tryCode = (phone_code: string, hash = phone_code_hash) => {
      return errorOf(app.call('auth.signIn', { phone_number: DILNOZA, phone_code_hash: hash, phone_code }));
    };
    expect(await tryCode('')).toBe('400 PHONE_CODE_EMPTY');
    expect(await tryCode('11112')).toBe('400 PHONE_CODE_INVALID');
    expect(await tryCode('11111', 'ffff')).toBe('400 PHONE_CODE_EXPIRED');
    clock.advance(CODE_LIFETIME * 1000);
    expect(await tryCode('11111')).toBe('400 PHONE_CODE_EXPIRED');
    const fresh = await hashOf(app, DILNOZA);
    expect(await app.call('auth.cancelCode', { phone_number: DILNOZA, phone_code_hash: fresh })).toBe(true);
    expect(await tryCode('11111', fresh)).toBe('400 PHONE_CODE_EXPIRED');
  });

  it('are not sent to what is no number, to banned numbers, or for unknown applications', async () => {
    const { world } = aWorld();
    const app = aCaller(world);
    expect(await errorOf(sendCode(app, '+998 90'))).toBe('400 PHONE_NUMBER_INVALID');
    expect(await errorOf(sendCode(app, '+998 90 000 00 07'))).toBe('400 PHONE_NUMBER_BANNED');
    const ask = (api: { api_id: number; api_hash: string }) => {
      return errorOf(
        app.call('auth.sendCode', { ...api, phone_number: DILNOZA, settings: { _: 'codeSettings' } }),
      );
    };
    expect(await ask({ ...API, api_hash: 'short' })).toBe('400 API_ID_INVALID');
    expect(await ask({ ...API, api_id: 17_349 })).toBe('400 API_ID_PUBLISHED_FLOOD');
  });

  it('come by e-mail or by a call for numbers that are known for it', async () => {
    const { world } = aWorld();
    const app = aCaller(world);
    const mailed = (await sendCode(app, '998900000004')) as Con['auth.sentCode'];
    expect(mailed.type).toMatchObject({
      _: 'auth.sentCodeTypeEmailCode',
      email_pattern: 'ma***@example.org',
    });
    const { phone_code_hash } = mailed;
    const asSms = { phone_number: '998900000004', phone_code_hash, phone_code: '44444' };
    expect(await errorOf(app.call('auth.signIn', asSms))).toBe('400 PHONE_CODE_INVALID');
    const email_verification = { _: 'emailVerificationCode' as const, code: '44444' };
    const asMail = { phone_number: '998900000004', phone_code_hash, email_verification };
    expect((await app.call('auth.signIn', asMail))._).toBe('auth.authorization');
    expect(((await sendCode(app, '998900000005')) as Con['auth.sentCode']).type._).toBe(
      'auth.sentCodeTypeCall',
    );
  });
});

describe('signing in', () => {
  it('happens at the home DC only', async () => {
    const { world } = aWorld();
    expect(await errorOf(sendCode(aCaller(world, 2), AZIZ))).toBe('303 PHONE_MIGRATE_4');
    expect(await errorOf(sendCode(aCaller(world, 4), '998900000003'))).toBe('303 PHONE_MIGRATE_1');
  });

  it('asks for the password where there is one', async () => {
    const { world } = aWorld();
    const app = aCaller(world, 4);
    expect(await errorOf(app.call('account.getPassword', {}))).toBe('401 AUTH_KEY_UNREGISTERED');
    expect(await errorOf(signIn(app, AZIZ, '22222'))).toBe('401 SESSION_PASSWORD_NEEDED');
    expect(app.authKey.userId).toBeUndefined();
    const settings = (await app.call('account.getPassword', {})) as Con['account.password'];
    expect([settings.has_password, settings.hint]).toEqual([true, 'fasl va yil']);
    const wrong = await foreignProof(settings, 'qish2026');
    expect(await errorOf(app.call('auth.checkPassword', { password: wrong }))).toBe(
      '400 PASSWORD_HASH_INVALID',
    );
    const right = await foreignProof(settings, 'bahor2026');
    const forged = { ...right, srp_id: right.srp_id + 1n };
    expect(await errorOf(app.call('auth.checkPassword', { password: forged }))).toBe('400 SRP_ID_INVALID');
    const answer = await app.call('auth.checkPassword', { password: right });
    expect(answer).toMatchObject({ _: 'auth.authorization', user: { self: true, first_name: 'Азиз' } });
    expect(app.authKey.userId).toBe(1_000_002n);
  }, 20_000);

  it('leads to signing up with a number that nobody has', async () => {
    const { world } = aWorld();
    const app = aCaller(world);
    const phone_code_hash = await hashOf(app, NOBODY);
    const names = { phone_number: NOBODY, phone_code_hash, first_name: 'Zilola', last_name: '' };
    expect(await errorOf(app.call('auth.signUp', names))).toBe('400 PHONE_CODE_INVALID');
    const answer = await app.call('auth.signIn', {
      phone_number: NOBODY,
      phone_code_hash,
      phone_code: '66666',
    });
    expect(answer).toMatchObject({
      _: 'auth.authorizationSignUpRequired',
      terms_of_service: { popup: true },
    });
    expect(await errorOf(app.call('auth.signUp', { ...names, first_name: ' ' }))).toBe(
      '400 FIRSTNAME_INVALID',
    );
    expect(await app.call('auth.signUp', names)).toMatchObject({
      user: { first_name: 'Zilola', phone: '998900000006' },
    });
    const { terms_of_service } = answer as Con['auth.authorizationSignUpRequired'];
    expect(await app.call('help.acceptTermsOfService', { id: terms_of_service!.id })).toBe(true);
    expect(await errorOf(app.call('auth.signUp', names))).toBe('400 PHONE_NUMBER_OCCUPIED');
  });

  it('needs no code with the token of an earlier log-out, once', async () => {
    const { world } = aWorld();
    const app = aCaller(world);
    await signIn(app, DILNOZA, '11111');
    const { future_auth_token } = await app.call('auth.logOut', {});
    expect(app.authKey.userId).toBeUndefined();
    const settings = { _: 'codeSettings' as const, logout_tokens: [future_auth_token!] };
    expect((await sendCode(app, DILNOZA, settings))._).toBe('auth.sentCodeSuccess');
    expect((await sendCode(aCaller(world), DILNOZA, settings))._).toBe('auth.sentCode');
  });
});

describe('devices', () => {
  it('are listed, and ended by another one', async () => {
    const { world } = aWorld();
    const phone = aCaller(world, 2, 'Phone');
    const laptop = aCaller(world, 2, 'Laptop');
    await signIn(phone, DILNOZA, '11111');
    await signIn(laptop, DILNOZA, '11111');
    const { authorizations } = await phone.call('account.getAuthorizations', {});
    expect(authorizations.map((one) => [one.device_model, one.current, one.hash === 0n]).sort()).toEqual([
      ['Laptop', undefined, false],
      ['Phone', true, true],
    ]);
    expect(await errorOf(phone.call('account.resetAuthorization', { hash: 1n }))).toBe('400 HASH_INVALID');
    const { hash } = authorizations.find((one) => !one.current)!;
    world.authorizations.freshFor = 86_400;
    const tooEarly = await errorOf(phone.call('account.resetAuthorization', { hash }));
    expect(tooEarly).toBe('406 FRESH_RESET_AUTHORISATION_FORBIDDEN');
    world.authorizations.freshFor = 0;
    await phone.call('account.resetAuthorization', { hash });
    expect([laptop.authKey.userId, laptop.authKey.closed]).toEqual([undefined, 'SESSION_REVOKED']);
    expect(await errorOf(laptop.call('account.getAuthorizations', {}))).toBe('401 AUTH_KEY_UNREGISTERED');
  });

  it('take their authorization to other DCs with a pass that works once', async () => {
    const { world, clock } = aWorld();
    const home = aCaller(world, 2);
    const media = aCaller(world, 4);
    const id = await signIn(home, DILNOZA, '11111');
    expect(await errorOf(home.call('auth.exportAuthorization', { dc_id: 2 }))).toBe('400 DC_ID_INVALID');
    const pass = await home.call('auth.exportAuthorization', { dc_id: 4 });
    const tryAt = (caller: Caller) =>
      errorOf(caller.call('auth.importAuthorization', { id, bytes: pass.bytes }));
    expect(await tryAt(media)).toBe('no error');
    expect(media.authKey.userId).toBe(id);
    expect(await tryAt(aCaller(world, 4))).toBe('400 AUTH_BYTES_INVALID');
    expect((await home.call('account.getAuthorizations', {})).authorizations).toHaveLength(1);
    const late = await home.call('auth.exportAuthorization', { dc_id: 4 });
    clock.advance(600_000);
    const imported = media.call('auth.importAuthorization', { id, bytes: late.bytes });
    expect(await errorOf(imported)).toBe('400 AUTH_BYTES_INVALID');
    await home.call('auth.logOut', {});
    expect(media.authKey.userId).toBeUndefined();
  });
});

describe('the QR code', () => {
  const ask = (caller: Caller, except_ids: bigint[] = []) =>
    caller.call('auth.exportLoginToken', { ...API, except_ids });

  it('signs in at the home DC of who scans it', async () => {
    const { world } = aWorld();
    const told: unknown[] = [];
    Object.assign(world.connections, {
      pushToKey: (key: unknown, updates: unknown) => told.push([key, updates]),
    });
    const scanner = aCaller(world, 1);
    const id = await signIn(scanner, '998900000003', '33333');
    const desk = aCaller(world, 2, 'Desk');
    const shown = (await ask(desk)) as Con['auth.loginToken'];
    expect(shown.expires - world.date).toBe(30);
    const accepted = await scanner.call('auth.acceptLoginToken', { token: shown.token });
    expect(accepted.device_model).toBe('Desk');
    expect(told).toEqual([
      [desk.authKey, { _: 'updateShort', update: { _: 'updateLoginToken' }, date: world.date }],
    ]);
    const again = scanner.call('auth.acceptLoginToken', { token: shown.token });
    expect(await errorOf(again)).toBe('400 AUTH_TOKEN_ALREADY_ACCEPTED');
    const moved = (await ask(desk)) as Con['auth.loginTokenMigrateTo'];
    expect([moved._, moved.dc_id]).toEqual(['auth.loginTokenMigrateTo', 1]);
    const deskAtHome = aCaller(world, 1, 'Desk');
    const done = await deskAtHome.call('auth.importLoginToken', { token: moved.token });
    expect(done).toMatchObject({ _: 'auth.loginTokenSuccess', authorization: { user: { id } } });
    expect(world.authorizations.recordOf(deskAtHome.authKey.id)?.hash).toBe(accepted.hash);
  });

  it('runs out after 30 seconds and is made anew', async () => {
    const { world, clock } = aWorld();
    const scanner = aCaller(world);
    await signIn(scanner, DILNOZA, '11111');
    const desk = aCaller(world);
    const first = (await ask(desk)) as Con['auth.loginToken'];
    clock.advance(30_000);
    const late = scanner.call('auth.acceptLoginToken', { token: first.token });
    expect(await errorOf(late)).toBe('400 AUTH_TOKEN_EXPIRED');
    const second = (await ask(desk)) as Con['auth.loginToken'];
    expect(second.token).not.toEqual(first.token);
    const unknown = scanner.call('auth.acceptLoginToken', { token: new Uint8Array(32) });
    expect(await errorOf(unknown)).toBe('400 AUTH_TOKEN_INVALID');
  });

  it('asks for the password too, and refuses who is signed in there already', async () => {
    const { world } = aWorld();
    const scanner = aCaller(world, 4);
    world.authorizations.signIn(scanner.authKey, 1_000_002n, {
      ...{ apiId: 1, deviceModel: '', systemVersion: '', appVersion: '', langCode: '', ip: '' },
    });
    const desk = aCaller(world, 4);
    const shown = (await ask(desk, [1_000_002n])) as Con['auth.loginToken'];
    const refused = scanner.call('auth.acceptLoginToken', { token: shown.token });
    expect(await errorOf(refused)).toBe('400 AUTH_TOKEN_EXCEPTION');
    const other = aCaller(world, 4);
    const fresh = (await ask(other)) as Con['auth.loginToken'];
    await scanner.call('auth.acceptLoginToken', { token: fresh.token });
    expect(await errorOf(ask(other))).toBe('401 SESSION_PASSWORD_NEEDED');
    expect((await other.call('account.getPassword', {})).has_password).toBe(true);
  });
});
