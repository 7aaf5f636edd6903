import type { Page } from '@playwright/test';
import { sendMessage } from '../../telegram-server/world/operations/send-message.ts';
import { pairOf, peerOf } from '../../telegram-server/world/peers.ts';
import type { World } from '../../telegram-server/world/world.ts';
import { heapOf } from '../heap.ts';
import type { Line, Scenario } from '../scenario.ts';
import { signIn } from '../sign-in.ts';
import { startTelegram } from '../telegram.ts';

const MB = 1_000_000;
const NAME = 'bench.bin';
const LOOK_MS = 2000;

/** A large file is fetched and saved: what it adds to memory at its worst, and how fast it comes. */
export const downloading: Scenario = {
  name: 'download',
  async run(bench) {
    const bytes = bench.options.isQuick ? 64 * MB : 2000 * MB;
    const telegram = await startTelegram(bench.outside);
    const browser = await bench.browser();
    try {
      const page = browser.pages()[0] ?? (await browser.newPage());
      await page.goto(bench.url);
      await signIn(page);
      sendFile(telegram.world, bytes);
      await page.locator('[role="option"]', { hasText: NAME }).click();
      const button = page.locator('article button', { hasText: NAME }).last();
      await button.waitFor();
      const before = await usedBy(page);
      const start = performance.now();
      let isSaved = false;
      const saved = page.waitForEvent('download', { timeout: 280_000 }).then(() => (isSaved = true));
      await button.click();
      let most = before;
      while (!isSaved) {
        most = Math.max(most, await usedBy(page));
        await Promise.race([saved, page.waitForTimeout(LOOK_MS)]);
      }
      const seconds = (performance.now() - start) / 1000;
      const what = `a download of ${(bytes / MB).toLocaleString('en')} MB`;
      const lines: Line[] = [
        {
          id: 'download.memory',
          what: `${what}: most that page and worker held above before`,
          unit: 'MB',
          value: (most - before) / MB,
          rounds: 1,
          target: { of: 'value', atMost: 32 },
        },
        {
          id: 'download.speed',
          what: `${what}, local server`,
          unit: 'MB/s',
          value: bytes / MB / seconds,
          rounds: 1,
        },
      ];
      return lines;
    } finally {
      await browser.close();
      await telegram.close();
    }
  },
};

/** Somebody sends the owner of the world a file whose bytes exist only when they are read. */
function sendFile(world: World, size: number): void {
  const slot = world.plan.slots.find(({ form, kind }) => form === 'private' && kind === 'colleague');
  if (!slot) throw new Error('nobody can send a file');
  const [owner = 0n] = slot.people;
  const from = pairOf(slot.key).find((id) => id !== owner) ?? 0n;
  const document = world.files.seededDocument('bench', {
    kind: 'file',
    mimeType: 'application/octet-stream',
    size,
    date: world.date,
    attributes: [{ _: 'documentAttributeFilename', file_name: NAME }],
  });
  sendMessage(world, {
    from,
    peer: peerOf(slot.key, from),
    text: '',
    media: { _: 'messageMediaDocument', document },
  });
}

async function usedBy(page: Page): Promise<number> {
  const heap = await heapOf(page, { countDetached: false });
  return heap.page + heap.workers;
}
