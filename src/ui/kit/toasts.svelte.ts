import { createContext } from 'svelte';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'danger';
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Long enough to read, and to reach "undo". */
const SHOWN_MS = 6000;
const MOST_AT_ONCE = 3;

/** Short words at the screen's edge that go by themselves. For what can wait; what must be seen stands in the page. */
export class Toasts {
  #list = $state.raw<readonly Toast[]>([]);
  #lastId = 0;

  get list(): readonly Toast[] {
    return this.#list;
  }

  show(text: string, options: Partial<Pick<Toast, 'tone' | 'action'>> = {}): void {
    const toast = { tone: 'plain' as const, ...options, id: ++this.#lastId, text };
    const others = this.#list.filter((other) => other.text !== text);
    this.#list = [...others, toast].slice(-MOST_AT_ONCE);
    setTimeout(() => this.dismiss(toast.id), SHOWN_MS);
  }

  dismiss(id: number): void {
    this.#list = this.#list.filter((toast) => toast.id !== id);
  }
}

export const [getToasts, setToasts] = createContext<Toasts>();
