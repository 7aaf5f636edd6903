import { RpcError } from '../api/method.ts';
import type { Timer } from '../world/clock.ts';
import { hasAdminRight } from '../world/chat-rights.ts';
import type { MessageRecord } from '../world/message-record.ts';
import { readersOf } from '../world/operations/deliver.ts';
import { chatIdOf, isPrivate, type HistoryKey } from '../world/peers.ts';
import type { World } from '../world/world.ts';
import { Acts } from './acts.ts';
import { composeAnswer } from './compose-answer.ts';
import { Dice } from './dice.ts';
import { languageOf, type Language } from './language.ts';
import { AFTERTHOUGHTS, PHRASES } from './phrases.ts';

export interface PeopleOptions {
  /** Shapes who answers what and when. */
  seed: number;
  /** Milliseconds between two looks for unanswered messages. */
  everyMs?: number;
  /** Mean milliseconds between two messages that nobody asked for; 0 for none. */
  openersMs?: number;
}

/** How many dialogs from the top are looked at. */
const LOOKED_AT = 15;
const GROUP_ANSWERS = 0.6;
const EDITS = 0.12;
const DELETES = 0.05;

/**
 * The people in the world: they see what somebody who is signed in has written, come online, read, type, answer, at times
 * correct or delete themselves, and go offline. Everything happens on the world's clock.
 */
export class People {
  readonly #world: World;
  readonly #dice: Dice;
  readonly #options: Required<PeopleOptions>;
  /** The length of each conversation when it was last answered. */
  readonly #answered = new Map<HistoryKey, number>();
  readonly #timers = new Set<Timer>();
  #nextOpener = 0;

  constructor(world: World, options: PeopleOptions) {
    this.#world = world;
    this.#options = { everyMs: 1000, openersMs: 45_000, ...options };
    this.#dice = new Dice(options.seed);
  }

  start(): void {
    this.#nextOpener = this.#world.clock.now() + this.#pause();
    this.#later(this.#options.everyMs, () => this.#look());
  }

  stop(): void {
    for (const timer of this.#timers) this.#world.clock.clearTimeout(timer);
    this.#timers.clear();
  }

  #look(): void {
    const { clock } = this.#world;
    for (const userId of this.#signedIn()) this.#answerTo(userId);
    if (this.#options.openersMs > 0 && clock.now() >= this.#nextOpener) {
      this.#nextOpener = clock.now() + this.#pause();
      for (const userId of this.#signedIn()) this.#open(userId);
    }
    this.#later(this.#options.everyMs, () => this.#look());
  }

  #signedIn(): bigint[] {
    const { accounts, authorizations } = this.#world;
    const ids = accounts.all().flatMap((account) => account.userId ?? []);
    return ids.filter((userId) => authorizations.of(userId).length > 0);
  }

  /** Finds what this user has written and nobody has taken up. */
  #answerTo(userId: bigint): void {
    for (const key of this.#world.dialogs.ordered(userId, undefined).slice(0, LOOKED_AT)) {
      const length = this.#world.messages.length(key);
      const last = length === 0 ? undefined : this.#world.messages.get(key, length - 1);
      if (last === undefined || last.author !== userId || last.action !== undefined) continue;
      if ((this.#answered.get(key) ?? this.#seenAtStart(key, last)) >= length) continue;
      this.#answered.set(key, length);
      const other = this.#whoAnswers(userId, key);
      if (other !== undefined) this.#converse(other, key, last);
    }
  }

  /** What was written long ago stays as it is. */
  #seenAtStart(key: HistoryKey, last: MessageRecord): number {
    return last.date < this.#world.date - 60 ? this.#world.messages.length(key) : 0;
  }

  #whoAnswers(userId: bigint, key: HistoryKey): bigint | undefined {
    const others = readersOf(this.#world, key).filter((other) => this.#isPlayed(other) && other !== userId);
    if (others.length === 0) return undefined;
    if (isPrivate(key)) return this.#world.contacts.isBlocked(others[0]!, userId) ? undefined : others[0];
    const speakers = others.filter((other) => this.#maySpeak(other, key));
    return speakers.length > 0 && this.#dice.chance(GROUP_ANSWERS) ? this.#dice.pick(speakers) : undefined;
  }

  /** Not those with a device of their own, who answer for themselves, nor bots and Telegram's own account. */
  #isPlayed(userId: bigint): boolean {
    const user = this.#world.users.get(userId);
    const isPerson = user !== undefined && !user.bot && !user.support && !user.deleted;
    return isPerson && this.#world.authorizations.of(userId).length === 0;
  }

  #maySpeak(userId: bigint, key: HistoryKey): boolean {
    const chatId = chatIdOf(key);
    const chat = chatId === undefined ? undefined : this.#world.chats.get(chatId);
    return chat?.form !== 'channel' || hasAdminRight(chat, userId, 'post_messages');
  }

  #converse(userId: bigint, key: HistoryKey, last: MessageRecord): void {
    const acts = new Acts(this.#world, userId, key);
    const language = languageOf(last.text, this.#languageOf(userId));
    const answer = composeAnswer(last, language, this.#dice);
    const online = this.#dice.between(600, 2500);
    const typing = online + this.#dice.between(700, 2500);
    const writing = Math.min(9000, 900 + answer.length * 60);
    this.#later(online, () => acts.comeOnline());
    this.#later(online + 500, () => acts.read());
    this.#later(typing, () => acts.type());
    if (writing > 5000) this.#later(typing + 5000, () => acts.type());
    this.#later(typing + writing, () => this.#say(acts, key, answer, language));
  }

  /** Says it, and at times thinks better of it. */
  #say(acts: Acts, key: HistoryKey, text: string, language: Language): void {
    const id = acts.send(text);
    this.#answered.set(key, this.#world.messages.length(key));
    if (this.#dice.chance(EDITS)) {
      const afterthought = this.#dice.pick(AFTERTHOUGHTS[language]);
      this.#later(this.#dice.between(4000, 9000), () => acts.edit(id, text + afterthought));
    } else if (this.#dice.chance(DELETES)) {
      this.#later(this.#dice.between(6000, 15_000), () => acts.delete(id));
    }
    this.#later(this.#dice.between(15_000, 60_000), () => acts.goOffline());
  }

  /** Somebody writes first, in one of the user's dialogs. */
  #open(userId: bigint): void {
    const keys = this.#world.dialogs.ordered(userId, undefined).slice(0, LOOKED_AT);
    if (keys.length === 0) return;
    const key = this.#dice.pick(keys);
    const writer = this.#whoAnswers(userId, key);
    if (writer === undefined) return;
    const acts = new Acts(this.#world, writer, key);
    const language = this.#languageOf(writer);
    acts.comeOnline();
    this.#later(1500, () => acts.type());
    this.#later(5500, () => this.#say(acts, key, this.#dice.pick(PHRASES[language].opener), language));
  }

  #languageOf(userId: bigint): Language {
    const user = this.#world.users.get(userId);
    if (user?.langCode === 'ru' || user?.langCode === 'en') return user.langCode;
    return languageOf(`${user?.firstName ?? ''} ${user?.lastName ?? ''}`, 'uz') === 'ru' ? 'ru' : 'uz';
  }

  #pause(): number {
    return this.#options.openersMs * this.#dice.between(0.5, 1.5);
  }

  /** What fails, such as an edit of what is gone, ends that act only. */
  #later(ms: number, act: () => void): void {
    const timer = this.#world.clock.setTimeout(() => {
      this.#timers.delete(timer);
      try {
        act();
      } catch (error) {
        if (!(error instanceof RpcError)) throw error;
      }
    }, ms);
    this.#timers.add(timer);
  }
}
