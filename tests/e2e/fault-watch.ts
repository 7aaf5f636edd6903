import type { BrowserContext, ConsoleMessage, Request, WebError } from '@playwright/test';

/** What a browser says when the network is gone; it cannot be kept from saying so. */
const NETWORK = /WebSocket connection to|net::ERR_|Failed to load resource|ERR_INTERNET_DISCONNECTED/;

/** The local server under both of its names. */
const OWN: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost']);

/** Listens for what nobody should have to see: errors in the console, in scripts, broken policies, requests to strangers. */
export class FaultWatch {
  readonly faults: string[] = [];
  /** While set, a lost network is part of the play. */
  isNetworkBad = false;

  async context(context: BrowserContext): Promise<void> {
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
        console.error(`policy: ${effectiveDirective} ${blockedURI} ${sample}`);
      });
    });
    context.on('console', (message) => this.#hear(message));
    context.on('weberror', (error) => this.#fail(error));
    context.on('request', (request) => this.#follow(request));
  }

  #hear(message: ConsoleMessage): void {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (this.isNetworkBad && NETWORK.test(message.text())) return;
    this.faults.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  }

  #fail(error: WebError): void {
    this.faults.push(`thrown: ${error.error().stack ?? error.error().message}`);
  }

  #follow(request: Request): void {
    const { protocol, hostname } = new URL(request.url());
    const isOwn = protocol === 'blob:' || protocol === 'data:' || OWN.has(hostname);
    if (!isOwn) this.faults.push(`request: ${request.url()}`);
  }
}
