import type { Page } from '@playwright/test';
import { onThreads } from './threads.ts';

/** What was put into the memory of one thread, and has never been anywhere else. */
export interface Plant {
  readonly thread: string;
  /** At the end of a long string. */
  readonly text: string;
  /** Inside of buffers, each held in another way: by a variable of a function, by a private field, in a map, in a blob. */
  readonly bytes: readonly Buffer[];
}

/** Runs in the thread: makes the secrets there and then. */
const plant = `(() => {
  const random = (length) => crypto.getRandomValues(new Uint8Array(length));
  const text = [...random(40)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
  const secrets = [random(40), random(40), random(40), random(40)];
  const copy = (index) => {
    const bytes = new Uint8Array(5000);
    bytes.set(secrets[index], 2000);
    return bytes;
  };
  const closed = () => {
    const held = copy(0).buffer;
    return () => held.byteLength;
  };
  class Keeper {
    #held = copy(1);
    get length() {
      return this.#held.length;
    }
  }
  const map = new Map([[{}, new DataView(copy(2).buffer)]]);
  globalThis.planted = ['-'.repeat(5000) + text, closed(), new Keeper(), () => map, new Blob([copy(3)])];
  const bytes = secrets.map((secret) => [...secret]);
  for (const secret of secrets) secret.fill(0);
  return { text, bytes };
})()`;

export const plantEverywhere = (page: Page): Promise<Plant[]> =>
  onThreads(page, async (thread) => {
    const { result } = await thread.send<{ result: { value: { text: string; bytes: number[][] } } }>(
      'Runtime.evaluate',
      { expression: plant, returnByValue: true },
    );
    const { text, bytes } = result.value;
    return { thread: thread.name, text, bytes: bytes.map((each) => Buffer.from(each)) };
  });
