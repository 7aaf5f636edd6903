import { Api } from '../tl/api.gen.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { CallError } from '#contract/errors.ts';
import { FakeLink } from '#tests/fakes/fake-link.ts';
import { aClient } from '#tests/builders/a-client.ts';
import { exportLoginToken } from './export-login-token.ts';
import { resendCode, sendCode } from './send-code.ts';
import { signIn } from './sign-in.ts';
import { signUp } from './sign-up.ts';

const aziza = new Api.User({ id: 5n, self: true, firstName: 'Aziza', accessHash: 1n });
const authorization = new Api.auth.Authorization({ user: aziza });
const passwordNeeded = new CallError('SESSION_PASSWORD_NEEDED');
const code = { phone: '+998901234567', hash: 'h', code: '12345', isEmail: false };

let link: FakeLink;
beforeEach(() => {
  link = new FakeLink();
});

describe('sendCode', () => {
  const sent = new Api.auth.SentCode({
    type: new Api.auth.SentCodeTypeSms({ length: 5 }),
    phoneCodeHash: 'h2',
  });

  it('hands in our credentials', async () => {
    link.answer('auth.SendCode', sent);
    const answer = await sendCode(aClient(link), '+998901234567');
    expect(answer).toEqual({ hash: 'h2', kind: 'sms', length: 5 });
    expect(link.sent('auth.SendCode')[0]).toMatchObject({
      apiId: 17,
      apiHash: 'hash',
      phoneNumber: '+998901234567',
    });
  });

  it('says so when Telegram lets us in without one', async () => {
    link.answer('auth.SendCode', new Api.auth.SentCodeSuccess({ authorization }));
    const { signedIn } = await sendCode(aClient(link), '+998901234567');
    expect(signedIn).toMatchObject({ kind: 'signedIn', self: { peer: { id: 'u5' } } });
    expect(link.authorizations).toBe(1);
  });

  it('takes the new hash of a second code', async () => {
    link.answer('auth.ResendCode', sent);
    expect((await resendCode(aClient(link), '+1', 'h1')).hash).toBe('h2');
    expect(link.sent('auth.ResendCode')[0]).toMatchObject({ phoneCodeHash: 'h1' });
  });
});

describe('signIn', () => {
  it('keeps the authorization and learns who we are', async () => {
    link.answer('auth.SignIn', authorization);
    const client = aClient(link);
    expect(await signIn(client, code)).toMatchObject({ kind: 'signedIn', self: { peer: { id: 'u5' } } });
    expect(link.authorizations).toBe(1);
    expect(client.selfId).toBe('u5');
  });

  it('hands in a code from e-mail as such', async () => {
    link.answer('auth.SignIn', authorization);
    await signIn(aClient(link), { ...code, isEmail: true });
    const [sent] = link.sent('auth.SignIn');
    expect(sent).toMatchObject({ emailVerification: { code: '12345' } });
    expect(sent).not.toHaveProperty('phoneCode');
  });

  it('asks for the password with its hint', async () => {
    link.answer('auth.SignIn', passwordNeeded);
    link.answer('account.GetPassword', new Api.account.Password({ hint: 'it nomi' } as never));
    expect(await signIn(aClient(link), code)).toEqual({ kind: 'passwordNeeded', hint: 'it nomi' });
    expect(link.authorizations).toBe(0);
  });

  it('shows the terms to somebody new', async () => {
    const id = new Api.DataJSON({ data: '{"t":1}' });
    const termsOfService = new Api.help.TermsOfService({ id, text: 'Shartlar', entities: [] });
    link.answer('auth.SignIn', new Api.auth.AuthorizationSignUpRequired({ termsOfService }));
    expect(await signIn(aClient(link), code)).toEqual({
      kind: 'signUpRequired',
      terms: 'Shartlar',
      termsId: '{"t":1}',
    });
  });

  it('lets a wrong code be one', async () => {
    link.answer('auth.SignIn', new CallError('PHONE_CODE_INVALID'));
    await expect(signIn(aClient(link), code)).rejects.toMatchObject({ code: 'PHONE_CODE_INVALID' });
  });
});

describe('signUp', () => {
  const person = { phone: '+1', hash: 'h', firstName: 'Aziza', lastName: '', termsId: '{"t":1}' };

  it('accepts the terms after the account was made', async () => {
    link.answer('auth.SignUp', authorization).answer('help.AcceptTermsOfService', true);
    expect(await signUp(aClient(link), person)).toMatchObject({ kind: 'signedIn' });
    expect(link.calls.map(({ request }) => request.className)).toEqual([
      'auth.SignUp',
      'help.AcceptTermsOfService',
    ]);
    expect(link.sent('help.AcceptTermsOfService')[0]).toMatchObject({ id: { data: '{"t":1}' } });
  });

  it('accepts nothing when no account was made', async () => {
    link.answer('auth.SignUp', new CallError('FIRSTNAME_INVALID'));
    await expect(signUp(aClient(link), person)).rejects.toMatchObject({ code: 'FIRSTNAME_INVALID' });
    expect(link.calls).toHaveLength(1);
  });

  it('is signed in even if the terms did not get through', async () => {
    link.answer('auth.SignUp', authorization).answer('help.AcceptTermsOfService', new CallError('TIMEOUT'));
    expect(await signUp(aClient(link), person)).toMatchObject({ kind: 'signedIn' });
  });
});

describe('exportLoginToken', () => {
  const token = Uint8Array.from([251, 255, 191]);

  it('makes the text of the QR code', async () => {
    link.answer('auth.ExportLoginToken', new Api.auth.LoginToken({ expires: 1030, token }));
    expect(await exportLoginToken(aClient(link))).toEqual({
      kind: 'token',
      url: 'tg://login?token=-_-_',
      expires: 1030,
    });
  });

  it('follows to the DC of the one who scanned', async () => {
    link.answer('auth.ExportLoginToken', new Api.auth.LoginTokenMigrateTo({ dcId: 4, token }));
    link.answer('auth.ImportLoginToken', () => {
      expect(link.dcId).toBe(4);
      return new Api.auth.LoginTokenSuccess({ authorization });
    });
    expect(await exportLoginToken(aClient(link))).toMatchObject({ kind: 'signedIn' });
    expect(link.authorizations).toBe(1);
  });

  it('asks for the password, also after following', async () => {
    link.answer('auth.ExportLoginToken', new Api.auth.LoginTokenMigrateTo({ dcId: 4, token }));
    link.answer('auth.ImportLoginToken', passwordNeeded);
    link.answer('account.GetPassword', new Api.account.Password({} as never));
    expect(await exportLoginToken(aClient(link))).toEqual({ kind: 'passwordNeeded', hint: '' });
  });

  it('does not go round for ever', async () => {
    const move = new Api.auth.LoginTokenMigrateTo({ dcId: 4, token });
    link.answer('auth.ExportLoginToken', move).answer('auth.ImportLoginToken', move);
    await expect(exportLoginToken(aClient(link))).rejects.toMatchObject({ code: 'INTERNAL' });
  });
});
