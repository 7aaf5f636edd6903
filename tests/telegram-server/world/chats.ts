import { RpcError } from '../api/method.ts';
import type { Type } from '../tl/schema.gen.ts';
import { isMember, NOTHING_BANNED, type ChatRecord, type Member } from './chat-record.ts';
import { chatTl } from './chat-view.ts';
import type { WorldPart } from './state.ts';
import type { World } from './world.ts';

const FIRST_NEW_GROUP = 5_000_000n;
const FIRST_NEW_CHANNEL = 1_500_000_000n;

/** All basic groups, supergroups and channels. Ids of basic groups and of the others never meet. */
export class ChatStore implements WorldPart {
  readonly #world: World;
  readonly #byId = new Map<bigint, ChatRecord>();
  readonly #idByUsername = new Map<string, bigint>();
  readonly #ofUser = new Map<bigint, Set<bigint>>();
  readonly #changed = new Set<bigint>();
  #made = 0n;

  constructor(world: World) {
    this.#world = world;
  }

  /** Adds a chat of the seeded world; such are not part of the exported state until they change. */
  seed(chat: ChatRecord): void {
    this.#byId.set(chat.id, chat);
    if (chat.username !== undefined) this.#idByUsername.set(chat.username.toLowerCase(), chat.id);
    for (const userId of chat.members.keys()) this.#index(userId, chat.id);
  }

  /** A new chat with the creator as its only member. */
  create(form: ChatRecord['form'], fields: { title: string; about?: string; creator: bigint }): ChatRecord {
    const { title, about = '', creator } = fields;
    const id = (form === 'group' ? FIRST_NEW_GROUP : FIRST_NEW_CHANNEL) + this.#made++;
    const date = this.#world.date;
    const members = new Map<bigint, Member>([
      [creator, { userId: creator, status: 'creator', date, inviter: creator }],
    ]);
    const chat: ChatRecord = {
      ...{
        id,
        form,
        title,
        about,
        date,
        members,
        crowd: 0,
        version: 1,
        defaultBanned: NOTHING_BANNED,
        slowmode: 0,
      },
      ...{ noforwards: false, signatures: false, verified: false, hiddenHistory: false, deactivated: false },
      sponsored: false,
    };
    this.seed(chat);
    this.touch(chat);
    return chat;
  }

  get(id: bigint): ChatRecord | undefined {
    return this.#byId.get(id);
  }

  /** The chat, or a thrown error: for ids that the world itself gave. */
  require(id: bigint): ChatRecord {
    const chat = this.#byId.get(id);
    if (chat === undefined) throw new Error(`no chat ${id}`);
    return chat;
  }

  /** Without `@`, any case. */
  byUsername(username: string): ChatRecord | undefined {
    const id = this.#idByUsername.get(username.toLowerCase());
    return id === undefined ? undefined : this.#byId.get(id);
  }

  byInvite(hash: string): ChatRecord | undefined {
    return [...this.#byId.values()].find((chat) => chat.invite === hash);
  }

  all(): IterableIterator<ChatRecord> {
    return this.#byId.values();
  }

  /** Chats in which this user ever was. */
  ofUser(userId: bigint): ChatRecord[] {
    return [...(this.#ofUser.get(userId) ?? [])].map((id) => this.require(id));
  }

  member(chat: ChatRecord, userId: bigint): Member | undefined {
    return chat.members.get(userId);
  }

  /** Those who are in the chat now. */
  members(chat: ChatRecord): Member[] {
    return [...chat.members.values()].filter(isMember);
  }

  memberCount(chat: ChatRecord): number {
    return this.members(chat).length + chat.crowd;
  }

  setMember(chat: ChatRecord, member: Member): void {
    chat.members.set(member.userId, member);
    chat.version++;
    this.#index(member.userId, chat.id);
    this.touch(chat);
  }

  setUsername(chat: ChatRecord, username: string | undefined): void {
    if (chat.username !== undefined) this.#idByUsername.delete(chat.username.toLowerCase());
    if (username !== undefined) this.#idByUsername.set(username.toLowerCase(), chat.id);
    Object.assign(chat, { username });
    this.touch(chat);
  }

  /** Marks a chat as changed, so that its state is kept. */
  touch(chat: ChatRecord): void {
    this.#changed.add(chat.id);
  }

  accessHash(chat: ChatRecord, viewer: bigint): bigint {
    return this.#world.hashes.of('channel', chat.id, viewer);
  }

  /** The basic group; 400 CHAT_ID_INVALID when there is none or the viewer was never in it. */
  group(chatId: bigint, viewer: bigint): ChatRecord {
    const chat = this.#byId.get(chatId);
    if (chat?.form !== 'group' || !chat.members.has(viewer)) throw new RpcError(400, 'CHAT_ID_INVALID');
    return chat;
  }

  /** The supergroup or channel; 400 CHANNEL_INVALID for a wrong id or hash, CHANNEL_PRIVATE where the viewer may not look. */
  channel(input: Type['InputChannel'], viewer: bigint): ChatRecord {
    if (input._ === 'inputChannelEmpty') throw new RpcError(400, 'CHANNEL_INVALID');
    const chat = this.#byId.get(input.channel_id);
    if (chat === undefined || chat.form === 'group') throw new RpcError(400, 'CHANNEL_INVALID');
    const right =
      input._ === 'inputChannelFromMessage' || input.access_hash === this.accessHash(chat, viewer);
    if (!right) throw new RpcError(400, 'CHANNEL_INVALID');
    if (!this.canSee(chat, viewer)) throw new RpcError(400, 'CHANNEL_PRIVATE');
    return chat;
  }

  /** Members may look, and anybody into a public one that has not banned him. */
  canSee(chat: ChatRecord, viewer: bigint): boolean {
    if (chat.deactivated && chat.form !== 'group') return false;
    const member = chat.members.get(viewer);
    return isMember(member) || (chat.username !== undefined && member?.status !== 'banned');
  }

  /** The chat as the viewer sees it. */
  toTl(chat: ChatRecord, viewer: bigint): Type['Chat'] {
    return chatTl(this.#world, chat, viewer);
  }

  exportState(): unknown {
    return { made: this.#made, chats: [...this.#changed].map((id) => this.require(id)) };
  }

  importState(state: unknown): void {
    const { made, chats } = state as { made: bigint; chats: ChatRecord[] };
    this.#made = made;
    for (const chat of chats) {
      const old = this.#byId.get(chat.id);
      if (old?.username !== undefined) this.#idByUsername.delete(old.username.toLowerCase());
      this.seed(chat);
      this.touch(chat);
    }
  }

  #index(userId: bigint, chatId: bigint): void {
    let ids = this.#ofUser.get(userId);
    if (ids === undefined) this.#ofUser.set(userId, (ids = new Set()));
    ids.add(chatId);
  }
}
