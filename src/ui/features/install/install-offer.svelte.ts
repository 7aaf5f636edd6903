import { createContext } from 'svelte';

/** Chromium's event, of no standard yet (https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent). */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
}

/** Keeps the browser's offer to install the app until the user asks for it; nobody is asked unbidden. */
export class InstallOffer {
  #event = $state.raw<BeforeInstallPromptEvent>();

  constructor(window: Pick<Window, 'addEventListener'>) {
    window.addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      if ('prompt' in event) this.#event = event as BeforeInstallPromptEvent;
    });
    window.addEventListener('appinstalled', () => {
      this.#event = undefined;
    });
  }

  get isOpen(): boolean {
    return this.#event !== undefined;
  }

  /** Shows the browser's own dialog; an offer can be used only once. */
  async accept(): Promise<void> {
    const event = this.#event;
    this.#event = undefined;
    await event?.prompt();
  }
}

export const [getInstallOffer, setInstallOffer] = createContext<InstallOffer>();
