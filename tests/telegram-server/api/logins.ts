import type { Con, Type } from '../tl/schema.gen.ts';
import type { ClientInfo } from '../world/authorizations.ts';
import { RESEND_AFTER, type Account, type CodeKind, type SentCode } from '../world/accounts.ts';
import type { LoginToken } from '../world/login-tokens.ts';
import { RpcError, type Call } from './method.ts';

/** Application ids that this Telegram refuses: unknown ones, and one that was published. All others are welcome. */
const UNKNOWN_API_IDS: ReadonlySet<number> = new Set([99_999_999]);
const PUBLISHED_API_IDS: ReadonlySet<number> = new Set([17_349]);

/** How long numbers are in countries whose plan is checked; elsewhere 7 to 15 digits will do. */
const NUMBER_LENGTHS: Readonly<Record<string, number>> = { '998': 12, '7': 11, '1': 11 };

/** Throws 400 API_ID_INVALID or API_ID_PUBLISHED_FLOOD. */
export function checkApiId(apiId: number, apiHash: string): void {
  if (apiId <= 0 || UNKNOWN_API_IDS.has(apiId) || !/^[0-9a-f]{32}$/i.test(apiHash)) {
    throw new RpcError(400, 'API_ID_INVALID');
  }
  if (PUBLISHED_API_IDS.has(apiId)) throw new RpcError(400, 'API_ID_PUBLISHED_FLOOD');
}

/** The digits of a phone number in whatever writing; 400 PHONE_NUMBER_INVALID if they cannot be one. */
export function phoneDigits(text: string): string {
  const digits = text.replace(/[^0-9]/g, '');
  const code = Object.keys(NUMBER_LENGTHS).find((prefix) => digits.startsWith(prefix));
  const fits =
    code === undefined ? digits.length >= 7 && digits.length <= 15 : digits.length === NUMBER_LENGTHS[code];
  if (!fits || digits.startsWith('0')) throw new RpcError(400, 'PHONE_NUMBER_INVALID');
  return digits;
}

/** Throws 303 PHONE_MIGRATE_n if the account lives at another DC, 400 PHONE_NUMBER_BANNED if nowhere any more. */
export function checkHome(account: Account | undefined, call: Call): void {
  if (account?.banned) throw new RpcError(400, 'PHONE_NUMBER_BANNED');
  if (account !== undefined && account.dc !== call.dc) throw new RpcError(303, `PHONE_MIGRATE_${account.dc}`);
}

/** Sends a code and says how. A code for the app is a message from Telegram; every code is told to the world's owner. */
export function dispatchCode(call: Call, phone: string, kind: CodeKind): Con['auth.sentCode'] {
  const { world } = call;
  const account = world.accounts.byPhone(phone);
  const sent = world.accounts.sendCode(phone, kind, nextKind(kind));
  if (kind === 'app' && account?.userId !== undefined) {
    world.deliverServiceMessage(account.userId, codeMessage(sent.code));
  }
  world.onCode?.(phone, sent.code);
  return sentCode(sent, account);
}

/** The live code behind a phone and hash; 400 PHONE_CODE_HASH_EMPTY or PHONE_CODE_EXPIRED. */
export function liveCode(call: Call, phone: string, hash: string): SentCode {
  if (hash === '') throw new RpcError(400, 'PHONE_CODE_HASH_EMPTY');
  const sent = call.world.accounts.codeOf(phone, hash);
  if (sent === undefined) throw new RpcError(400, 'PHONE_CODE_EXPIRED');
  return sent;
}

/**
 * Signs the key in, or throws 401 SESSION_PASSWORD_NEEDED and lets it owe the password.
 * `hash` is the authorization's, where it was promised before.
 */
export function finishLogin(call: Call, userId: bigint, hash?: bigint): Con['auth.authorization'] {
  if (call.world.accounts.byUser(userId)?.password !== undefined) {
    call.world.authorizations.owePassword(call.authKey, userId);
    throw new RpcError(401, 'SESSION_PASSWORD_NEEDED');
  }
  return openSession(call, userId, hash);
}

/** Signs the key in, whatever else was asked for before, and tells the other devices. */
export function openSession(call: Call, userId: bigint, hash?: bigint): Con['auth.authorization'] {
  const { world } = call;
  const others = world.authorizations.of(userId).length;
  const record = world.authorizations.signIn(call.authKey, userId, clientOf(call), hash);
  if (others > 0) {
    const { deviceModel, appVersion } = record.client;
    world.deliverServiceMessage(
      userId,
      `New login. We detected a login into your account from a new device: ${deviceModel}, ${appVersion}.`,
    );
    // Who let the device in by scanning its code has confirmed it with that.
    record.unconfirmed = hash === undefined;
    const update = {
      _: 'updateNewAuthorization' as const,
      hash: record.hash,
      ...(record.unconfirmed && {
        unconfirmed: true,
        date: world.date,
        device: deviceModel,
        location: 'Tashkent, Uzbekistan',
      }),
    };
    const updates: Type['Updates'] = { _: 'updateShort', update, date: world.date };
    world.connections.push(userId, updates, { except: call.session });
  }
  return { _: 'auth.authorization', user: world.users.toTl(world.users.require(userId), userId) };
}

/** What an accepted login token gives: the authorization here, or the DC to fetch it from. */
export function redeemToken(call: Call, token: LoginToken): Type['auth.LoginToken'] {
  const { accounts, authorizations } = call.world;
  const userId = token.acceptedBy;
  if (userId === undefined) return { _: 'auth.loginToken', expires: token.expires, token: token.token };
  const home = accounts.byUser(userId)?.dc ?? call.dc;
  if (home !== call.dc) return { _: 'auth.loginTokenMigrateTo', dc_id: home, token: token.token };
  authorizations.loginTokens.consume(token);
  return { _: 'auth.loginTokenSuccess', authorization: finishLogin(call, userId, token.hash) };
}

/** Checks an SRP proof of somebody's password: 400 SRP_ID_INVALID, SRP_A_INVALID, PASSWORD_HASH_INVALID. */
export function checkSrp(call: Call, userId: bigint, proof: Type['InputCheckPasswordSRP']): void {
  if (call.world.accounts.byUser(userId)?.password === undefined) {
    if (proof._ === 'inputCheckPasswordEmpty') return;
    throw new RpcError(400, 'PASSWORD_MISSING');
  }
  if (proof._ === 'inputCheckPasswordEmpty') throw new RpcError(400, 'PASSWORD_HASH_INVALID');
  const verdict = call.world.accounts.checkPassword(userId, proof.srp_id, proof.A, proof.M1);
  if (verdict === 'bad id') throw new RpcError(400, 'SRP_ID_INVALID');
  if (verdict === 'bad A') throw new RpcError(400, 'SRP_A_INVALID');
  if (verdict === 'wrong') throw new RpcError(400, 'PASSWORD_HASH_INVALID');
}

/** What initConnection said of the client. */
export function clientOf(call: Call): ClientInfo {
  const info = call.authKey.info;
  return {
    apiId: info.api_id ?? 0,
    deviceModel: info.device_model ?? 'Unknown device',
    systemVersion: info.system_version ?? 'Unknown system',
    appVersion: info.app_version ?? '',
    langCode: info.lang_code ?? 'en',
    ip: call.session.link?.address ?? '127.0.0.1',
  };
}

/** How the next code would come after one of this kind. */
function nextKind(kind: CodeKind): CodeKind | undefined {
  if (kind === 'app') return 'sms';
  return kind === 'sms' ? 'call' : undefined;
}

function sentCode(sent: SentCode, account: Account | undefined): Con['auth.sentCode'] {
  const next =
    sent.next === undefined
      ? undefined
      : ({ _: sent.next === 'sms' ? 'auth.codeTypeSms' : 'auth.codeTypeCall' } as const);
  return {
    _: 'auth.sentCode',
    type: sentCodeType(sent, account),
    phone_code_hash: sent.hash,
    next_type: next,
    timeout: next !== undefined && sent.kind !== 'app' ? RESEND_AFTER : undefined,
  };
}

function sentCodeType(sent: SentCode, account: Account | undefined): Type['auth.SentCodeType'] {
  const length = sent.code.length;
  if (sent.kind === 'app') return { _: 'auth.sentCodeTypeApp', length };
  if (sent.kind === 'call') return { _: 'auth.sentCodeTypeCall', length };
  if (sent.kind === 'sms') return { _: 'auth.sentCodeTypeSms', length };
  return { _: 'auth.sentCodeTypeEmailCode', email_pattern: emailPattern(account?.loginEmail ?? ''), length };
}

/** `ma***@example.org` */
export function emailPattern(email: string): string {
  const [name = '', host = ''] = email.split('@');
  return `${name.slice(0, 2)}***@${host}`;
}

function codeMessage(code: string): string {
  return (
    `Login code: ${code}. Do not give this code to anyone, even if they say they are from Telegram!\n\n` +
    'This code can be used to log in to your Telegram account. We never ask it for anything else.\n\n' +
    "If you didn't request this code by trying to log in on another device, simply ignore this message."
  );
}
