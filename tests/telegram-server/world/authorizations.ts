import { randomBytes } from 'node:crypto';
import { RpcError } from '../api/method.ts';
import type { AuthKeyRecord } from '../mtproto/sessions.ts';
import type { Type } from '../tl/schema.gen.ts';
import { unixTime, type Clock } from './clock.ts';
import { LoginTokenStore } from './login-tokens.ts';

/** What a client said of itself in initConnection. */
export interface ClientInfo {
  apiId: number;
  deviceModel: string;
  systemVersion: string;
  appVersion: string;
  langCode: string;
  ip: string;
}

/** One entry of the list of devices. Keys of other DCs that were imported into it live and die with it. */
export interface AuthorizationRecord {
  hash: bigint;
  userId: bigint;
  /** The key that signed in first; an id is the 64-bit auth_key_id. */
  keyIds: bigint[];
  client: ClientInfo;
  /** Unix seconds. */
  created: number;
  active: number;
  encryptedRequestsDisabled?: boolean | undefined;
  callRequestsDisabled?: boolean | undefined;
  /** Nobody has said yet that the login was the user's own. */
  unconfirmed?: boolean | undefined;
}

/** Why a key that was once signed in is so no more; the text of the 401 it earns. */
export type Rejection = 'AUTH_KEY_UNREGISTERED' | 'SESSION_REVOKED' | 'USER_DEACTIVATED';

type EndListener = (record: AuthorizationRecord) => void;

/** auth.exportAuthorization's bytes live so many seconds. */
const EXPORT_LIFETIME = 300;

/** Which auth key is signed in as whom. See https://core.telegram.org/api/auth */
export class AuthorizationStore {
  /** QR codes that wait to be scanned. */
  readonly loginTokens: LoginTokenStore;
  /** For so many seconds after signing in a device may not end others. Telegram's is a day; a demo has no patience. */
  freshFor = 0;
  readonly #clock: Clock;
  readonly #byKey = new Map<bigint, AuthorizationRecord>();
  readonly #keys = new Map<bigint, AuthKeyRecord>();
  /** Keys that have shown a right code and still owe the password. */
  readonly #owingPassword = new Map<bigint, bigint>();
  readonly #exported = new Map<string, { record: AuthorizationRecord; dc: number; expires: number }>();
  /** Hex of a future auth token → the user who may skip the code with it. */
  readonly #futureTokens = new Map<string, bigint>();
  readonly #endListeners = new Set<EndListener>();

  constructor(world: { readonly clock: Clock }) {
    this.#clock = world.clock;
    this.loginTokens = new LoginTokenStore(world.clock);
  }

  /** Calls back when an authorization ends, so that its connections can be told; returns the way to stop. */
  onEnd(listener: EndListener): () => void {
    this.#endListeners.add(listener);
    return () => this.#endListeners.delete(listener);
  }

  /** Makes a restored key known, so that ending its authorization reaches it. */
  attach(key: AuthKeyRecord): void {
    this.#keys.set(key.id, key);
    const record = this.#byKey.get(key.id);
    if (record !== undefined) key.userId = record.userId;
  }

  /** Who is signed in with this key. */
  userOf(keyId: bigint): bigint | undefined {
    return this.#byKey.get(keyId)?.userId;
  }

  recordOf(keyId: bigint): AuthorizationRecord | undefined {
    return this.#byKey.get(keyId);
  }

  /** The devices of somebody, the latest active first. */
  of(userId: bigint): AuthorizationRecord[] {
    const own = new Set([...this.#byKey.values()].filter((record) => record.userId === userId));
    return [...own].sort((a, b) => b.active - a.active);
  }

  /** Signs a key in. A key that was somebody else's before is theirs no more. */
  signIn(
    key: AuthKeyRecord,
    userId: bigint,
    client: ClientInfo,
    hash: bigint = randomBytes(8).readBigInt64LE(0),
  ): AuthorizationRecord {
    this.#forgetKey(key.id);
    const now = unixTime(this.#clock);
    const record = { hash, userId, keyIds: [key.id], client, created: now, active: now };
    this.#bind(key, record);
    return record;
  }

  /** Marks that the key was used just now. */
  touch(keyId: bigint): void {
    const record = this.#byKey.get(keyId);
    if (record !== undefined) record.active = unixTime(this.#clock);
  }

  /** The key has shown a right code; `checkPassword` decides the rest. */
  owePassword(key: AuthKeyRecord, userId: bigint): void {
    this.#forgetKey(key.id);
    delete key.userId;
    delete key.closed;
    this.#owingPassword.set(key.id, userId);
  }

  /** Whose password this key still owes. */
  owes(keyId: bigint): bigint | undefined {
    return this.#owingPassword.get(keyId);
  }

  /** Throws 406 FRESH_RESET_AUTHORISATION_FORBIDDEN if this device signed in too lately to end others. */
  checkNotFresh(record: AuthorizationRecord | undefined): void {
    if (record !== undefined && unixTime(this.#clock) - record.created < this.freshFor) {
      throw new RpcError(406, 'FRESH_RESET_AUTHORISATION_FORBIDDEN');
    }
  }

  /** Ends an authorization with all its keys. */
  end(record: AuthorizationRecord, why: Rejection): void {
    for (const keyId of record.keyIds) {
      this.#byKey.delete(keyId);
      const key = this.#keys.get(keyId);
      if (key === undefined) continue;
      delete key.userId;
      key.closed = why;
    }
    for (const listener of this.#endListeners) listener(record);
  }

  /** A one-time pass for another DC. */
  export(keyId: bigint, dc: number): Uint8Array | undefined {
    const record = this.#byKey.get(keyId);
    if (record === undefined) return undefined;
    const bytes = randomBytes(64);
    this.#exported.set(bytes.toString('hex'), {
      record,
      dc,
      expires: unixTime(this.#clock) + EXPORT_LIFETIME,
    });
    return new Uint8Array(bytes);
  }

  /** Signs a key of another DC in with the pass; undefined if it is unknown, used, old or for someone or somewhere else. */
  import(key: AuthKeyRecord, dc: number, userId: bigint, bytes: Uint8Array): AuthorizationRecord | undefined {
    const pass = Buffer.from(bytes).toString('hex');
    const found = this.#exported.get(pass);
    this.#exported.delete(pass);
    if (found === undefined || found.dc !== dc || found.expires <= unixTime(this.#clock)) return undefined;
    if (found.record.userId !== userId || !this.#byKey.has(found.record.keyIds[0]!)) return undefined;
    this.#forgetKey(key.id);
    found.record.keyIds.push(key.id);
    this.#bind(key, found.record);
    return found.record;
  }

  /** A token with which the next login on this device needs no code. https://core.telegram.org/api/auth#future-auth-tokens */
  issueFutureToken(userId: bigint): Uint8Array {
    const token = randomBytes(32);
    this.#futureTokens.set(token.toString('hex'), userId);
    return new Uint8Array(token);
  }

  /** Uses up a future auth token; true if it was this user's. */
  takeFutureToken(token: Uint8Array, userId: bigint): boolean {
    const key = Buffer.from(token).toString('hex');
    return this.#futureTokens.get(key) === userId && this.#futureTokens.delete(key);
  }

  /** As account.getAuthorizations lists it; the viewing key's own entry is `current`, with hash 0. */
  toTl(record: AuthorizationRecord, viewingKeyId: bigint): Type['Authorization'] {
    const current = record.keyIds.includes(viewingKeyId);
    return {
      _: 'authorization',
      current: current || undefined,
      hash: current ? 0n : record.hash,
      device_model: record.client.deviceModel,
      platform: record.client.systemVersion.split(' ')[0] ?? '',
      system_version: record.client.systemVersion,
      api_id: record.client.apiId,
      app_name: `App ${record.client.apiId}`,
      app_version: record.client.appVersion,
      date_created: record.created,
      date_active: record.active,
      ip: record.client.ip,
      country: 'Uzbekistan',
      region: 'Tashkent',
      unconfirmed: (!current && record.unconfirmed) || undefined,
      encrypted_requests_disabled: record.encryptedRequestsDisabled,
      call_requests_disabled: record.callRequestsDisabled,
    };
  }

  exportState(): AuthorizationState {
    return {
      records: [...new Set(this.#byKey.values())],
      futureTokens: [...this.#futureTokens],
    };
  }

  importState(state: AuthorizationState): void {
    for (const record of state.records) for (const keyId of record.keyIds) this.#byKey.set(keyId, record);
    for (const [token, userId] of state.futureTokens) this.#futureTokens.set(token, userId);
  }

  #bind(key: AuthKeyRecord, record: AuthorizationRecord): void {
    this.#byKey.set(key.id, record);
    this.#keys.set(key.id, key);
    key.userId = record.userId;
    delete key.closed;
  }

  #forgetKey(keyId: bigint): void {
    this.#owingPassword.delete(keyId);
    const before = this.#byKey.get(keyId);
    this.#byKey.delete(keyId);
    if (before !== undefined) before.keyIds = before.keyIds.filter((id) => id !== keyId);
  }
}

export interface AuthorizationState {
  records: AuthorizationRecord[];
  futureTokens: [string, bigint][];
}
