import type { AuthStep } from '#model/auth-step.ts';
import type { NewLogin } from '#model/authorization.ts';
import type { Folder } from '#model/chat.ts';
import type { PeerId, UserId } from '#model/peer.ts';
import type { ServerSettings, StoredSession } from '#worker/telegram/telegram.ts';
import type { Cache, Durability } from '#worker/cache/cache.ts';

/** Small sealed facts of one account, by the name under which the cache keeps them. */
export interface AccountSettings {
  /** Who is signed in; absent while a login is under way. */
  selfId: UserId;
  server: ServerSettings;
  credentials: Credentials;
  session: StoredSession;
  login: LoginState;
  /** How far the server's list of dialogs was read, by folder. */
  dialogsMain: DialogsProgress;
  dialogsArchive: DialogsProgress;
  /** What must be asked of the server anew. */
  stale: StaleRows;
  /** Logins on other devices that the user was not asked about yet. */
  newLogins: readonly NewLogin[];
  /** Unix milliseconds of the last moment the cache was known to be current. */
  lastOnline: number;
}

export interface StaleRows {
  readonly chats: readonly PeerId[];
  /** Folders whose pinned chats and their order are not known. */
  readonly folders: readonly Folder[];
}

export interface Credentials {
  readonly apiId: number;
  readonly apiHash: string;
}

/** A login that is under way, with what the next step needs. */
export interface LoginState {
  readonly step: AuthStep;
  readonly phone?: string;
  readonly hash?: string;
  readonly isEmail?: boolean;
  readonly termsId?: string;
}

export interface DialogsProgress {
  readonly isComplete: boolean;
}

export const readSetting = <N extends keyof AccountSettings>(
  cache: Cache,
  name: N,
): Promise<AccountSettings[N] | undefined> => cache.setting<AccountSettings[N]>(name);

/** Undefined removes it. Strict for what a login cannot be rebuilt without. */
export function writeSetting<N extends keyof AccountSettings>(
  cache: Cache,
  name: N,
  value: AccountSettings[N] | undefined,
  durability: Durability = 'relaxed',
): Promise<void> {
  return cache.commit({ settings: { [name]: value } }, durability);
}
