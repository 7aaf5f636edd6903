import type { Session } from '../mtproto/sessions.ts';
import type { Type } from '../tl/schema.gen.ts';
import { AccessHashes } from './access-hash.ts';
import { AccountStore } from './accounts.ts';
import { AuthorizationStore } from './authorizations.ts';
import { BoxStore } from './boxes.ts';
import { ChatStore } from './chats.ts';
import type { Clock } from './clock.ts';
import { ContactStore } from './contacts.ts';
import { DialogStore } from './dialogs.ts';
import { FileStore } from './files.ts';
import { MessageStore } from './messages.ts';
import { NotifySettingsStore } from './notify-settings.ts';
import { sendServiceNotice } from './operations/send-service-notice.ts';
import { PresenceStore } from './presence.ts';
import { PrivacyStore } from './privacy.ts';
import { SeedPlan } from './seed/plan.ts';
import { seedWorld } from './seed/seed-world.ts';
import type { WorldPart } from './state.ts';
import { UserStore } from './users.ts';

/** Where updates leave the world: every session of the user gets them, `except` the one whose answer carries them. */
export interface Pusher {
  push(userId: bigint, updates: Type['Updates'], options?: { except?: Session }): void;
  /** Whether anybody would get what is pushed to this user; taken for true where it is not told. */
  hears?(userId: bigint): boolean;
}

export interface WorldOptions {
  clock: Clock;
  /** Shapes everything that is seeded: the same seed gives the same people, chats and messages. */
  seed: number;
  /** How many dialogs the owner of the seeded world has. */
  dialogs?: number;
  /** How many seeded messages there are over all; their content is made when it is asked for. */
  messages?: number;
}

/**
 * All that exists. A store that needs its neighbours takes them, or the whole world, in its constructor and uses them
 * from its methods only: while a world is made, not all of them are there yet.
 */
export class World {
  readonly clock: Clock;
  readonly seed: number;
  /** What of the world is seeded: which conversations, how long, since when. */
  readonly plan: SeedPlan;
  /** Set by the server; until then updates are only logged in their boxes. */
  connections: Pusher = { push: () => {}, hears: () => false };
  /** Told of every login code that is sent, for a command line that prints it. */
  onCode: ((phone: string, code: string) => void) | undefined;

  readonly hashes: AccessHashes;
  readonly contacts: ContactStore;
  readonly privacy: PrivacyStore;
  readonly notify: NotifySettingsStore;
  readonly users: UserStore;
  readonly accounts: AccountStore;
  readonly authorizations: AuthorizationStore;
  readonly files: FileStore;
  readonly presence: PresenceStore;
  readonly chats: ChatStore;
  readonly messages: MessageStore;
  readonly boxes: BoxStore;
  readonly dialogs: DialogStore;

  constructor(options: WorldOptions) {
    this.clock = options.clock;
    this.seed = options.seed;
    const { seed, dialogs = 60, messages = 8000 } = options;
    this.plan = new SeedPlan({ seed, dialogs, messages, epoch: this.date });
    this.hashes = new AccessHashes(`world ${options.seed}`);
    this.contacts = new ContactStore();
    this.privacy = new PrivacyStore(this.contacts);
    this.notify = new NotifySettingsStore();
    this.presence = new PresenceStore(this.clock, this.privacy);
    this.files = new FileStore(this);
    this.users = new UserStore(this);
    this.accounts = new AccountStore(this);
    this.authorizations = new AuthorizationStore(this);
    this.chats = new ChatStore(this);
    this.messages = new MessageStore(this);
    this.boxes = new BoxStore(this);
    this.dialogs = new DialogStore(this);
  }

  /** World time in unix seconds, as dates stand in TL. */
  get date(): number {
    return Math.floor(this.clock.now() / 1000);
  }

  /** A message from Telegram's service account 777000, such as a login code; unread and pushed like any other. */
  deliverServiceMessage(userId: bigint, text: string, entities: Type['MessageEntity'][] = []): void {
    sendServiceNotice(this, { userId, text, entities });
  }

  /** The parts whose changes a state file keeps, by name; each gives structured-cloneable state (bigint, Uint8Array, Map). */
  get stateful(): Record<'chats' | 'messages' | 'boxes' | 'dialogs', WorldPart> {
    return { chats: this.chats, messages: this.messages, boxes: this.boxes, dialogs: this.dialogs };
  }
}

/** A world with its seeded people, chats and messages in it. */
export function createWorld(options: WorldOptions): World {
  const world = new World(options);
  seedWorld(world);
  return world;
}
