import { randomBytes, randomInt } from 'node:crypto';
import { unixTime, type Clock } from './clock.ts';
import {
  checkProof,
  makeChallenge,
  makeVerifier,
  type SrpChallenge,
  type SrpVerdict,
  type Verifier,
} from './srp.ts';

/** How a code travels to its reader. */
export type CodeKind = 'app' | 'sms' | 'call' | 'email';

/** The second factor of an account. */
export interface AccountPassword {
  verifier: Verifier;
  hint: string;
  /** Where a recovery code goes; without it there is no recovery. */
  recoveryEmail?: string | undefined;
}

/** A phone number Telegram knows of: somebody's account, or a number with a fate of its own. */
export interface Account {
  /** Digits only. */
  phone: string;
  /** Undefined while nobody has signed up with the number. */
  userId?: bigint | undefined;
  /** The home DC, 1…5. */
  dc: number;
  /** A code that is always the same, for the demo's people. */
  fixedCode?: string | undefined;
  /** The first way to send a code when no other session is there to take it. SMS if not said. */
  firstKind?: 'sms' | 'call' | 'email' | undefined;
  loginEmail?: string | undefined;
  banned?: boolean | undefined;
  password?: AccountPassword | undefined;
  /** Days after which an idle session ends, and the whole account. */
  authorizationTtlDays?: number | undefined;
  accountTtlDays?: number | undefined;
}

/** A code on its way. */
export interface SentCode {
  phone: string;
  hash: string;
  code: string;
  kind: CodeKind;
  /** What auth.resendCode would do. */
  next: CodeKind | undefined;
  /** Unix seconds. */
  expires: number;
  /** Shown right for a number without an account: the way to signing up is open. */
  confirmed?: boolean;
}

/** Seconds that a code lives, and that a client should wait before it asks for another. */
export const CODE_LIFETIME = 300;
export const RESEND_AFTER = 60;
const CODE_LENGTH = 5;
const CHALLENGE_LIFETIME = 600;

/** Phones and what opens them. See https://core.telegram.org/api/auth and https://core.telegram.org/api/srp */
export class AccountStore {
  /** Push tokens, `type:token`, and whose they are. */
  readonly devices = new Map<string, bigint>();
  readonly #clock: Clock;
  readonly #byPhone = new Map<string, Account>();
  readonly #byUser = new Map<bigint, Account>();
  readonly #codes = new Map<string, SentCode>();
  readonly #challenges = new Map<bigint, { userId: bigint; challenge: SrpChallenge; expires: number }>();
  readonly #recoveryCodes = new Map<bigint, string>();

  constructor(world: { readonly clock: Clock }) {
    this.#clock = world.clock;
  }

  add(account: Account): Account {
    this.#byPhone.set(account.phone, account);
    if (account.userId !== undefined) this.#byUser.set(account.userId, account);
    return account;
  }

  byPhone(phone: string): Account | undefined {
    return this.#byPhone.get(phone);
  }

  byUser(userId: bigint): Account | undefined {
    return this.#byUser.get(userId);
  }

  all(): Account[] {
    return [...this.#byPhone.values()];
  }

  /** Gives an account to somebody who signs up, at the DC where that happens. */
  occupy(phone: string, userId: bigint, dc: number): Account {
    const account = this.#byPhone.get(phone) ?? { phone, dc };
    account.userId = userId;
    return this.add(account);
  }

  remove(userId: bigint): void {
    const account = this.#byUser.get(userId);
    if (account === undefined) return;
    this.#byUser.delete(userId);
    this.#byPhone.delete(account.phone);
  }

  /** Moves an account to another number. */
  changePhone(userId: bigint, phone: string): void {
    const account = this.#byUser.get(userId);
    if (account === undefined) throw new Error(`no account of user ${userId}`);
    this.#byPhone.delete(account.phone);
    this.add({ ...account, phone, fixedCode: undefined });
  }

  /** Makes a code; the one sent before to this phone dies with it. */
  sendCode(phone: string, kind: CodeKind, next: CodeKind | undefined): SentCode {
    this.cancelCode(phone);
    const code = this.#byPhone.get(phone)?.fixedCode ?? randomDigits(CODE_LENGTH);
    const hash = randomBytes(9).toString('hex');
    const sent: SentCode = { phone, hash, code, kind, next, expires: unixTime(this.#clock) + CODE_LIFETIME };
    this.#codes.set(phone, sent);
    return sent;
  }

  /** The live code of this phone and hash. */
  codeOf(phone: string, hash: string): SentCode | undefined {
    const sent = this.#codes.get(phone);
    return sent?.hash === hash && sent.expires > unixTime(this.#clock) ? sent : undefined;
  }

  /** True if there was a code to cancel. */
  cancelCode(phone: string): boolean {
    return this.#codes.delete(phone);
  }

  /** Ends the live code of a phone if it is among these; true if it was. */
  invalidateCodes(phone: string, codes: readonly string[]): boolean {
    const sent = this.#codes.get(phone);
    return sent !== undefined && codes.includes(sent.code) && this.cancelCode(phone);
  }

  /** Sets a password from its plain text; undefined takes it away. */
  async setPassword(
    userId: bigint,
    password: string | undefined,
    hint = '',
    recoveryEmail?: string,
  ): Promise<void> {
    const account = this.#byUser.get(userId);
    if (account === undefined) throw new Error(`no account of user ${userId}`);
    account.password =
      password === undefined ? undefined : { verifier: await makeVerifier(password), hint, recoveryEmail };
  }

  /** A new SRP exchange for account.getPassword, or undefined if the account has no password. */
  challenge(userId: bigint): { id: bigint; B: Uint8Array; password: AccountPassword } | undefined {
    const password = this.#byUser.get(userId)?.password;
    if (password === undefined) return undefined;
    const now = unixTime(this.#clock);
    for (const [id, old] of this.#challenges) if (old.expires <= now) this.#challenges.delete(id);
    const challenge = makeChallenge(password.verifier);
    const id = randomBytes(8).readBigInt64LE(0);
    this.#challenges.set(id, { userId, challenge, expires: now + CHALLENGE_LIFETIME });
    return { id, B: challenge.B, password };
  }

  /** Judges a proof. An exchange ends with the first right one, and with a change of the password. */
  checkPassword(userId: bigint, srpId: bigint, A: Uint8Array, M1: Uint8Array): SrpVerdict | 'bad id' {
    const open = this.#challenges.get(srpId);
    const password = this.#byUser.get(userId)?.password;
    if (open?.userId !== userId || open.expires <= unixTime(this.#clock) || password === undefined)
      return 'bad id';
    const verdict = checkProof(password.verifier, open.challenge, A, M1);
    if (verdict === 'right') this.#challenges.delete(srpId);
    return verdict;
  }

  /** A code that can take the place of the password; undefined without a recovery e-mail. */
  startRecovery(userId: bigint): { code: string; email: string } | undefined {
    const email = this.#byUser.get(userId)?.password?.recoveryEmail;
    if (email === undefined) return undefined;
    const code = randomDigits(6);
    this.#recoveryCodes.set(userId, code);
    return { code, email };
  }

  /** The code of `startRecovery`, which stays good until it is used. */
  recoveryCode(userId: bigint): string | undefined {
    return this.#recoveryCodes.get(userId);
  }

  /** Replaces the password by another, or by none, and ends recovery and all open exchanges. */
  replacePassword(userId: bigint, password: AccountPassword | undefined): void {
    const account = this.#byUser.get(userId);
    if (account === undefined) throw new Error(`no account of user ${userId}`);
    account.password = password;
    this.#recoveryCodes.delete(userId);
    for (const [id, open] of this.#challenges) if (open.userId === userId) this.#challenges.delete(id);
  }

  exportState(): AccountState {
    return { accounts: this.all(), devices: [...this.devices] };
  }

  importState(state: AccountState): void {
    this.#byPhone.clear();
    this.#byUser.clear();
    this.devices.clear();
    for (const account of state.accounts) this.add(account);
    for (const [token, userId] of state.devices) this.devices.set(token, userId);
  }
}

export interface AccountState {
  accounts: Account[];
  devices: [string, bigint][];
}

function randomDigits(length: number): string {
  return Array.from({ length }, () => randomInt(10)).join('');
}
