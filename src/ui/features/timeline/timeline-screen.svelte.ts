import type { Messenger } from '#state/messenger.svelte.ts';
import type { TimelineState } from '#state/timeline.svelte.ts';
import { ScrollKeeper } from './scroll-keeper.ts';

/** Pages are asked for this many screens before their place is reached. */
const AHEAD = 1.5;
const KEEP_LIT_MS = 2600;

/** Where the reader stands in a history: goes to goals, asks for further pages in time, and tells what was read. */
export class TimelineScreen {
  isAtEnd = $state(true);
  /** The message the arrow keys have reached. */
  focusedKey = $state<string>();

  readonly #messenger: Messenger;
  readonly #timeline: TimelineState;
  #scroller: HTMLElement | undefined;
  #keeper: ScrollKeeper | undefined;
  #frame = 0;
  /** How many goals were reached. */
  #arrivals = 0;

  constructor(messenger: Messenger, timeline: TimelineState) {
    this.#messenger = messenger;
    this.#timeline = timeline;
  }

  /** An attachment for the scrolling element. */
  readonly attach = (scroller: HTMLElement): (() => void) => {
    this.#scroller = scroller;
    this.#keeper = new ScrollKeeper(scroller);
    return () => {
      cancelAnimationFrame(this.#frame);
      this.#keeper = undefined;
    };
  };

  /** Call before the messages are drawn anew, and the answer after it. */
  hold(): () => void {
    // Whether the end of the list was the end of the history is told by how it was, not by what has just come.
    const release = this.#keeper?.hold(this.isAtEnd);
    const arrivals = this.#arrivals;
    return () => {
      // Who was brought to a goal meanwhile must not be taken back from it.
      if (arrivals === this.#arrivals) release?.();
      this.settle();
    };
  }

  readonly onscroll = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.settle());
  };

  /** Brings everything into accord with what is on the screen now. */
  settle(): void {
    const keeper = this.#keeper;
    if (!keeper) return;
    if (this.#timeline.goal) this.#go(keeper);
    this.isAtEnd = keeper.isAtEnd && this.#timeline.newer === 'end';
    this.#fetch(keeper);
    this.tellRead();
  }

  /** Everything up to the last message whose end is on the screen counts as seen. */
  tellRead(): void {
    const seen = Number(this.#keeper?.lastSeen()?.dataset['id'] ?? 0);
    const last = seen > 0 ? seen : this.isAtEnd ? (this.#timeline.messages.at(-1)?.id ?? 0) : 0;
    this.#timeline.lookAt(last > 0 && !this.isAtEnd ? last : undefined);
    if (last <= 0) return;
    const { chatId } = this.#timeline;
    this.#messenger.reading.saw(chatId, last, this.#messenger.row(chatId)?.chat.readInboxMaxId ?? 0);
  }

  focus(key: string | undefined): void {
    if (key === undefined) return;
    this.focusedKey = key;
    this.element(key)?.focus({ preventScroll: false });
  }

  element(key: string): HTMLElement | null | undefined {
    return this.#scroller?.querySelector<HTMLElement>(`article[data-key="${CSS.escape(key)}"]`);
  }

  #go(keeper: ScrollKeeper): void {
    const { goal } = this.#timeline;
    if (goal?.at === 'bottom') keeper.toEnd(goal.isSmooth);
    else if (goal?.at === 'unread') {
      const line = this.#scroller?.querySelector('[data-unread]');
      if (line) keeper.show(line, 'upper');
      else keeper.toEnd(false);
    } else if (goal?.at === 'message') this.#showMessage(keeper, goal.id);
    this.#arrivals++;
    this.#timeline.reached();
  }

  #showMessage(keeper: ScrollKeeper, id: number): void {
    const element =
      this.#scroller?.querySelector<HTMLElement>(`article[data-id="${id}"]`) ?? this.#albumWith(id);
    if (!element) return;
    keeper.show(element, 'middle');
    this.focusedKey = element.dataset['key'];
    setTimeout(() => {
      if (this.#timeline.highlighted === id) this.#timeline.highlighted = undefined;
    }, KEEP_LIT_MS);
  }

  /** An album is named by its last part. */
  #albumWith(id: number): HTMLElement | undefined {
    const all = this.#scroller?.querySelectorAll<HTMLElement>('article[data-id]') ?? [];
    return [...all].find((article) => Number(article.dataset['id']) >= id);
  }

  #fetch(keeper: ScrollKeeper): void {
    const ahead = (this.#scroller?.clientHeight ?? 0) * AHEAD;
    const { older, newer } = this.#timeline;
    if (older === 'more' && keeper.roomAbove < ahead) void this.#timeline.loadOlder();
    if (newer === 'more' && keeper.roomBelow < ahead) void this.#timeline.loadNewer();
  }
}
