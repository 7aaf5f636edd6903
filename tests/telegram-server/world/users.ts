import type { Type } from '../tl/schema.gen.ts';
import { RpcError } from '../api/method.ts';
import type { AccessHashes } from './access-hash.ts';
import type { ContactStore } from './contacts.ts';
import type { FileStore } from './files.ts';
import type { PresenceStore } from './presence.ts';
import type { PrivacyStore } from './privacy.ts';
import type { Pusher } from './world.ts';

/** One person or bot. What others may see of it is decided in `toTl`. */
export interface UserRecord {
  id: bigint;
  firstName: string;
  lastName?: string | undefined;
  username?: string | undefined;
  /** Digits only, country code first. */
  phone?: string | undefined;
  about?: string | undefined;
  /** Profile pictures, the newest first; the first one is current. */
  photoIds: bigint[];
  langCode?: string | undefined;
  bot?: boolean | undefined;
  support?: boolean | undefined;
  verified?: boolean | undefined;
  premium?: boolean | undefined;
  deleted?: boolean | undefined;
  scam?: boolean | undefined;
}

interface Neighbours {
  readonly hashes: AccessHashes;
  readonly contacts: ContactStore;
  readonly presence: PresenceStore;
  readonly privacy: PrivacyStore;
  readonly files: FileStore;
  readonly connections: Pusher;
  /** World time in unix seconds. */
  readonly date: number;
}

/** Everybody there is, found by id, phone or username. */
export class UserStore {
  readonly #byId = new Map<bigint, UserRecord>();
  readonly #idByPhone = new Map<string, bigint>();
  readonly #idByUsername = new Map<string, bigint>();
  readonly #near: Neighbours;

  constructor(neighbours: Neighbours) {
    this.#near = neighbours;
    neighbours.presence.onChange((userId) => this.#announceStatus(userId));
  }

  /** Adds a user, or replaces the one with the same id. */
  add(user: Omit<UserRecord, 'photoIds'> & { photoIds?: bigint[] }): UserRecord {
    const record: UserRecord = { photoIds: [], ...user };
    this.#unindex(this.#byId.get(record.id));
    this.#byId.set(record.id, record);
    if (record.phone !== undefined) this.#idByPhone.set(record.phone, record.id);
    if (record.username !== undefined) this.#idByUsername.set(record.username.toLowerCase(), record.id);
    return record;
  }

  /** Changes fields of a user and keeps the indexes right. */
  update(id: bigint, changes: Partial<Omit<UserRecord, 'id'>>): UserRecord {
    const record = this.require(id);
    this.#unindex(record);
    Object.assign(record, changes);
    return this.add(record);
  }

  get(id: bigint): UserRecord | undefined {
    return this.#byId.get(id);
  }

  /** The user, or a thrown error: for ids that the world itself made. */
  require(id: bigint): UserRecord {
    const user = this.#byId.get(id);
    if (user === undefined) throw new Error(`no user ${id}`);
    return user;
  }

  /** By phone number, digits only. */
  byPhone(phone: string): UserRecord | undefined {
    const id = this.#idByPhone.get(phone);
    return id === undefined ? undefined : this.#byId.get(id);
  }

  /** By username, whatever its case, without the `@`. */
  byUsername(username: string): UserRecord | undefined {
    const id = this.#idByUsername.get(username.toLowerCase());
    return id === undefined ? undefined : this.#byId.get(id);
  }

  all(): IterableIterator<UserRecord> {
    return this.#byId.values();
  }

  /** The smallest id above all others, for somebody who signs up. */
  nextId(): bigint {
    let highest = 1_000_000n;
    for (const id of this.#byId.keys()) if (id > highest) highest = id;
    return highest + 1n;
  }

  accessHash(userId: bigint, viewerId: bigint): bigint {
    return this.#near.hashes.of('user', userId, viewerId);
  }

  /** Who an `InputUser` names, as seen by the viewer; 400 USER_ID_INVALID if nobody, or with a wrong access hash. */
  resolve(input: Type['InputUser'], viewerId: bigint): UserRecord {
    const user = this.find(input, viewerId);
    if (user === undefined) throw new RpcError(400, 'USER_ID_INVALID');
    return user;
  }

  /** As `resolve`, with undefined in place of the error. */
  find(input: Type['InputUser'] | Type['InputPeer'], viewerId: bigint): UserRecord | undefined {
    switch (input._) {
      case 'inputUserSelf':
      case 'inputPeerSelf':
        return this.get(viewerId);
      case 'inputUser':
      case 'inputPeerUser': {
        const right = input.access_hash === this.accessHash(input.user_id, viewerId);
        return right || input.user_id === viewerId ? this.get(input.user_id) : undefined;
      }
      case 'inputUserFromMessage':
      case 'inputPeerUserFromMessage':
        return this.get(input.user_id);
      default:
        return undefined;
    }
  }

  /** A user as the viewer sees it. See https://core.telegram.org/constructor/user */
  toTl(user: UserRecord, viewerId: bigint): Type['User'] {
    if (user.deleted) {
      return { _: 'user', id: user.id, deleted: true, access_hash: this.accessHash(user.id, viewerId) };
    }
    const { contacts, presence, privacy } = this.#near;
    const self = user.id === viewerId;
    const saved = contacts.get(viewerId, user.id);
    const showsPhone =
      self || (saved?.phone ?? '') !== '' || privacy.allows(user.id, 'privacyKeyPhoneNumber', viewerId);
    return {
      _: 'user',
      id: user.id,
      access_hash: this.accessHash(user.id, viewerId),
      first_name: saved?.firstName || user.firstName,
      last_name: saved === undefined ? user.lastName : saved.lastName || undefined,
      username: user.username,
      phone: showsPhone ? user.phone : undefined,
      photo: this.#photo(user, viewerId),
      status: user.bot ? undefined : presence.statusFor(user.id, viewerId),
      self: self || undefined,
      contact: saved !== undefined || undefined,
      mutual_contact: (saved !== undefined && contacts.has(user.id, viewerId)) || undefined,
      bot: user.bot || undefined,
      bot_info_version: user.bot ? 1 : undefined,
      support: user.support || undefined,
      verified: user.verified || undefined,
      premium: user.premium || undefined,
      scam: user.scam || undefined,
    };
  }

  /** The users with these ids as the viewer sees them, each once; unknown ids are left out. */
  toTlList(ids: Iterable<bigint>, viewerId: bigint): Type['User'][] {
    const list: Type['User'][] = [];
    for (const id of new Set(ids)) {
      const user = this.#byId.get(id);
      if (user !== undefined) list.push(this.toTl(user, viewerId));
    }
    return list;
  }

  exportState(): UserRecord[] {
    return [...this.#byId.values()];
  }

  importState(users: UserRecord[]): void {
    this.#idByPhone.clear();
    this.#idByUsername.clear();
    for (const user of users) this.add(user);
  }

  #photo(user: UserRecord, viewerId: bigint): Type['UserProfilePhoto'] {
    const photoId = user.photoIds[0];
    if (photoId === undefined || !this.#near.privacy.allows(user.id, 'privacyKeyProfilePhoto', viewerId)) {
      return { _: 'userProfilePhotoEmpty' };
    }
    return this.#near.files.profilePhotoTl(photoId);
  }

  /** Tells everybody who has the user as a contact; a status is not kept for those who are away. */
  #announceStatus(userId: bigint): void {
    const { connections, contacts, date, presence } = this.#near;
    for (const viewerId of contacts.ownersKnowing(userId)) {
      if (connections.hears?.(viewerId) === false) continue;
      const status = presence.statusFor(userId, viewerId);
      connections.push(viewerId, {
        _: 'updateShort',
        update: { _: 'updateUserStatus', user_id: userId, status },
        date,
      });
    }
  }

  #unindex(user: UserRecord | undefined): void {
    if (user?.phone !== undefined) this.#idByPhone.delete(user.phone);
    if (user?.username !== undefined) this.#idByUsername.delete(user.username.toLowerCase());
  }
}
