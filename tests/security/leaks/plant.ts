import type { Page } from '@playwright/test';
import { onThreads } from './threads.ts';

/** What was put into the memory of one thread, at the end of a long string, and has never been anywhere else. */
export interface Plant {
  readonly thread: string;
  readonly text: string;
}

/** Runs in the thread: makes the secret there and then. */
function plant(): string {
  const random = crypto.getRandomValues(new Uint8Array(40));
  const text = [...random].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
  Object.assign(globalThis, { planted: `${'-'.repeat(5000)}${text}` });
  return text;
}

export const plantEverywhere = (page: Page): Promise<Plant[]> =>
  onThreads(page, async (thread) => {
    const params = { expression: `(${plant.toString()})()`, returnByValue: true };
    const { result } = await thread.send<{ result: { value: string } }>('Runtime.evaluate', params);
    return { thread: thread.name, text: result.value };
  });
