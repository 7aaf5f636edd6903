import type { Session } from '../mtproto/sessions.ts';
import type { Con, Type } from '../tl/schema.gen.ts';
import { isMember, type ChatRecord } from './chat-record.ts';
import type { BoxEvent } from './event-log.ts';
import { eventTl } from './event-view.ts';
import { mentionedPeers } from './mentioned-peers.ts';
import { shortForm } from './short-updates.ts';
import type { World } from './world.ts';

/** Who causes what happens. With a session: his other sessions are told, and that one gets the updates in its answer. */
export interface Actor {
  userId: bigint;
  session?: Session | undefined;
}

/** What a user's box gained, for `affectedMessages` and `affectedHistory`. */
export interface Affected {
  pts: number;
  ptsCount: number;
}

interface Parcel {
  updates: Type['Update'][];
  /** Whether all of it is ordered by nothing but seq. */
  common: boolean;
}

/**
 * Collects what one operation causes, for everybody, and sends it as one container each when it is done.
 * Every event is logged in its box at once; see https://core.telegram.org/api/updates
 */
export class Outgoing {
  readonly world: World;
  readonly actor: Actor | undefined;
  readonly #parcels = new Map<bigint, Parcel>();

  constructor(world: World, actor?: Actor) {
    this.world = world;
    this.actor = actor;
  }

  /** An event in a user's own box. */
  user(userId: bigint, event: BoxEvent): Affected {
    const logged = this.world.boxes.user(userId).log.add(event);
    this.#put(userId, () => eventTl(this.world, userId, logged));
    return logged;
  }

  /** An event in the box of a channel, told to all members. */
  channel(chat: ChatRecord, event: BoxEvent): Affected {
    const box = this.world.boxes.channel(chat.id);
    const logged = box.log.add(event);
    box.changedAt = this.world.date;
    this.forMembers(chat, (userId) => eventTl(this.world, userId, logged, chat.id));
    return logged;
  }

  /** An update of the account that no pts orders. It is kept for updates.getDifference. */
  common(userId: bigint, update: Type['Update']): void {
    const box = this.world.boxes.user(userId);
    box.common.push({ date: this.world.date, update });
    const { common: most } = this.world.boxes.bounds;
    if (box.common.length > most) box.common = box.common.slice(-most);
    this.#put(userId, () => update, true);
  }

  /** An update that nobody needs to hear later. */
  passing(userId: bigint, update: Type['Update']): void {
    this.#put(userId, () => update);
  }

  forMembers(chat: ChatRecord, make: (userId: bigint) => Type['Update'] | undefined): void {
    for (const member of chat.members.values()) {
      if (isMember(member)) this.#put(member.userId, () => make(member.userId));
    }
  }

  /** Sends everything. Gives the container for the answer of the actor, `first` in front of his updates. */
  flush(first: Type['Update'][] = []): Con['updates'] {
    const { actor, world } = this;
    for (const [userId, parcel] of this.#parcels) {
      const own = userId === actor?.userId && actor.session !== undefined;
      if (parcel.updates.length > 0) this.#push(userId, parcel, own ? actor.session : undefined);
    }
    const own = actor === undefined ? [] : (this.#parcels.get(actor.userId)?.updates ?? []);
    this.#parcels.clear();
    const updates = [...first, ...own];
    const peers =
      actor === undefined ? { users: [], chats: [] } : mentionedPeers(world, actor.userId, updates);
    return { _: 'updates', updates, ...peers, date: world.date, seq: 0 };
  }

  #put(userId: bigint, make: () => Type['Update'] | undefined, common = false): void {
    // Nobody is there to read: the update is in the box, making it would be for nothing.
    if (userId !== this.actor?.userId && this.world.connections.hears?.(userId) === false) {
      if (common) this.world.boxes.user(userId).seq++;
      return;
    }
    const parcel = this.#parcels.get(userId) ?? { updates: [], common: true };
    this.#parcels.set(userId, parcel);
    const update = make();
    if (update === undefined) return;
    parcel.updates.push(update);
    parcel.common &&= common;
  }

  #push(userId: bigint, parcel: Parcel, except: Session | undefined): void {
    const { world } = this;
    const options = except === undefined ? {} : { except };
    const short = shortForm(world, userId, parcel.updates);
    if (short !== undefined && !parcel.common) {
      world.connections.push(userId, short, options);
      return;
    }
    const content = {
      updates: parcel.updates,
      ...mentionedPeers(world, userId, parcel.updates),
      date: world.date,
    };
    world.connections.push(userId, this.#numbered(userId, parcel, content, except), options);
  }

  /**
   * Account-wide updates are numbered by seq, one each, where all sessions get the same. A session that is left out would
   * see a gap, so what goes to the others only is not numbered.
   */
  #numbered(
    userId: bigint,
    parcel: Parcel,
    content: Omit<Con['updates'], '_' | 'seq'>,
    except: Session | undefined,
  ): Type['Updates'] {
    if (!parcel.common || except !== undefined) return { _: 'updates', ...content, seq: 0 };
    const box = this.world.boxes.user(userId);
    const seq_start = box.seq + 1;
    box.seq += parcel.updates.length;
    if (parcel.updates.length === 1) return { _: 'updates', ...content, seq: box.seq };
    return { _: 'updatesCombined', ...content, seq_start, seq: box.seq };
  }
}
