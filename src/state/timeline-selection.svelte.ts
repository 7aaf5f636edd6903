import type { Message } from '#model/message.ts';
import { SvelteMap } from 'svelte/reactivity';

/** Messages picked out to be copied, forwarded or deleted together. */
export class TimelineSelection {
  readonly #chosen = new SvelteMap<number, Message>();

  get count(): number {
    return this.#chosen.size;
  }

  get isActive(): boolean {
    return this.#chosen.size > 0;
  }

  /** Ascending, as they stand in the chat. */
  get messages(): readonly Message[] {
    return [...this.#chosen.values()].sort((a, b) => a.id - b.id);
  }

  has(id: number): boolean {
    return this.#chosen.has(id);
  }

  toggle(message: Message): void {
    if (!this.#chosen.delete(message.id)) this.#chosen.set(message.id, message);
  }

  clear(): void {
    this.#chosen.clear();
  }
}
