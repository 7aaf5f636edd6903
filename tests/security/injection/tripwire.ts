import type { BrowserContext, Page } from '@playwright/test';

/** What happened that a text must never make happen. */
export interface Tripwire {
  /** As sentences; empty while all is well. */
  readonly alarms: string[];
  /** Everything that was asked of the network since it was set. */
  readonly requests: string[];
}

/** Listens for scripts that ran, pages and dialogs that opened, requests, words in the console, broken policies, errors. */
export async function setTripwire(context: BrowserContext): Promise<Tripwire> {
  const alarms: string[] = [];
  const requests: string[] = [];
  await context.exposeFunction('alarm', (what: string) => void alarms.push(what));
  await context.addInitScript(() => {
    const told = (what: string) => (globalThis as unknown as { alarm(what: string): void }).alarm(what);
    Object.defineProperty(window, 'tripwire', {
      get: () => () => told('a script ran'),
      set: () => told('a script wrote'),
    });
    for (const target of [document, window])
      target.addEventListener('securitypolicyviolation', (event) => {
        const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
        told(`the policy ${effectiveDirective} kept ${blockedURI} out`);
      });
  });
  context.on('console', (message) => void alarms.push(`console: ${message.text()}`));
  context.on(
    'weberror',
    (error) => void alarms.push(`thrown: ${error.error().stack ?? error.error().message}`),
  );
  context.on('request', (request) => void requests.push(request.url()));
  context.on('requestfailed', (request) => void alarms.push(`request failed: ${request.url()}`));
  context.on('dialog', (dialog) => {
    alarms.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const watch = (page: Page): void => {
    page.on('popup', (popup) => void alarms.push(`a page opened: ${popup.url()}`));
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame()) alarms.push(`a frame: ${frame.url()}`);
    });
  };
  context.pages().forEach(watch);
  context.on('page', watch);
  return { alarms, requests };
}
