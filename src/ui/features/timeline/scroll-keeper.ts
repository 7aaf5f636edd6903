/** Within so many pixels of the end the reader counts as being there. */
const AT_END_PX = 24;

/**
 * Keeps a history still. The scroller is a column in reverse (`flex-direction: column-reverse`): its scrollTop is 0 at the
 * newest message and negative above, so older messages may come without any correction, a reader at the end stays there, and
 * a growing composer pushes the history up. For everything else the messages on the screen are measured before and after.
 */
export class ScrollKeeper {
  readonly #scroller: HTMLElement;
  /** Live, and kept by the browser from one question to the next: it is asked in every frame of a scroll. */
  readonly #articles: HTMLCollectionOf<HTMLElement>;

  constructor(scroller: HTMLElement) {
    this.#scroller = scroller;
    this.#articles = scroller.getElementsByTagName('article');
  }

  get isAtEnd(): boolean {
    return this.#scroller.scrollTop > -AT_END_PX;
  }

  /** Pixels between the screen and the oldest and newest message drawn. */
  get roomAbove(): number {
    const { scrollHeight, clientHeight, scrollTop } = this.#scroller;
    return scrollHeight - clientHeight + scrollTop;
  }

  get roomBelow(): number {
    return -this.#scroller.scrollTop;
  }

  /**
   * Call before a change; the answer, called after it, puts what was on the screen where it was. A reader who `sticks` to the
   * newest message stays at the end instead.
   */
  hold(sticks: boolean): () => void {
    if (sticks && this.isAtEnd) return () => undefined;
    const tops = this.#onScreen().map((element) => ({ element, top: element.getBoundingClientRect().top }));
    return () => {
      const anchor = tops.find(({ element }) => element.isConnected);
      const moved = anchor ? anchor.element.getBoundingClientRect().top - anchor.top : 0;
      if (Math.abs(moved) >= 1) this.#scroller.scrollTop += moved;
    };
  }

  toEnd(isSmooth: boolean): void {
    this.#scroller.scrollTo({ top: 0, behavior: isSmooth ? 'smooth' : 'instant' });
  }

  /** Puts an element a quarter of the screen from the top, or in the middle. */
  show(element: Element, place: 'upper' | 'middle'): void {
    const view = this.#scroller.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    const wanted = place === 'upper' ? view.height / 4 : Math.max(16, (view.height - box.height) / 2);
    this.#scroller.scrollTop += box.top - view.top - wanted;
  }

  /** The last message whose end stands on the screen or above. */
  lastSeen(): HTMLElement | undefined {
    const { bottom } = this.#scroller.getBoundingClientRect();
    return this.#articles[this.#countWhile((box) => box.bottom <= bottom + 2) - 1];
  }

  #onScreen(): HTMLElement[] {
    const { top, bottom } = this.#scroller.getBoundingClientRect();
    const first = this.#countWhile((box) => box.bottom <= top);
    const after = this.#countWhile((box) => box.top < bottom);
    return Array.from({ length: Math.max(0, after - first) }, (_, i) => this.#articles[first + i]).filter(
      (element) => element !== undefined,
    );
  }

  /** Of how many messages, from the oldest on, this holds; of those after it must not. */
  #countWhile(holds: (box: DOMRect) => boolean): number {
    let low = 0;
    let high = this.#articles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const element = this.#articles[middle];
      if (element && holds(element.getBoundingClientRect())) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
