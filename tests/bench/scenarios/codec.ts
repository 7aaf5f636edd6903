import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Bench } from '../bench.ts';
import { measureCodec } from '../codec.ts';
import type { CryptoAnswer } from '../pages/requests.ts';
import { type Line, pairs, type Scenario } from '../scenario.ts';
import { atFourTimes, ifSlowed } from './start-cached.ts';

/** 140,000 messages a second where GramJS reads 5,650, and 70 MB a second where WebCrypto's CTR alone makes 435. */
const READ = 24.8;
const CIPHER = 0.16;

/** Reading and writing of TL in Node, whose engine is Chromium's; encryption and the evaluation of scripts in Chromium's workers. */
export const codec: Scenario = {
  name: 'codec',
  async run(bench) {
    const codec = await measureCodec();
    const crypto = await cryptoOf(bench);
    const line = (id: string, what: string, unit: Line['unit'], value: number, atLeast: number): Line => ({
      id: `codec.${id}`,
      what,
      unit,
      value,
      rounds: 9,
      target: { of: 'ratio', atLeast },
    });
    return [
      {
        ...line('read', 'messages read, against GramJS (as floor)', '/s', codec.read, READ),
        floor: codec.gramjsRead,
        ratio: codec.read / codec.gramjsRead,
      },
      {
        ...line(
          'download',
          'decryption (CTR, IGE, check), against CTR alone',
          'MB/s',
          crypto.download,
          CIPHER,
        ),
        floor: crypto.floor,
        ratio: crypto.download / crypto.floor,
      },
      {
        ...line('upload', 'encryption, against CTR alone', 'MB/s', crypto.upload, CIPHER),
        floor: crypto.floor,
        ratio: crypto.upload / crypto.floor,
      },
      ...(await evaluation(bench)),
    ];
  },
};

async function cryptoOf(bench: Bench): Promise<CryptoAnswer> {
  const browser = await bench.browser();
  try {
    return await bench.fillPage<CryptoAnswer>(await browser.newPage(), { name: 'crypto' });
  } finally {
    await browser.close();
  }
}

/** How long a worker takes to have the scripts of the app's worker ready, against a script of a few bytes. */
async function evaluation(bench: Bench): Promise<Line[]> {
  const browser = await bench.browser();
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    await page.goto(`${bench.url}bench/empty/`);
    const script = (part: string) =>
      readdirSync(`${bench.dist}/assets`).find((name) => name.startsWith(part));
    const url = `${bench.url}assets/${script('open-telegram-')}`;
    const measure = () =>
      pairs(
        bench.rounds(9),
        () => timeToImport(page, url),
        () => timeToImport(page, 'data:text/javascript,export{}'),
      );
    const what = 'the Telegram chunk compiled and evaluated in a worker';
    const line = { id: 'codec.evaluation', what, unit: 'ms' as const };
    const normal: Line = { ...line, ...(await measure()), target: { of: 'value', atMost: 30 } };
    const slowed = await ifSlowed(atFourTimes(browser, page, measure));
    if (!slowed) return [normal];
    const target = { of: 'value' as const, atMost: 150 };
    return [normal, { ...line, id: 'codec.evaluation4x', what: `${what}, all at 4×`, ...slowed, target }];
  } finally {
    await browser.close();
  }
}

/** A new worker imports the module; milliseconds, without the start of the worker. */
const timeToImport = (page: Page, url: string): Promise<number> =>
  page.evaluate(
    (module) =>
      new Promise<number>((resolve, reject) => {
        const code = `const start = performance.now(); await import(${JSON.stringify(module)}); postMessage(performance.now() - start);`;
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), {
          type: 'module',
        });
        worker.onmessage = ({ data }: MessageEvent<number>) => {
          worker.terminate();
          resolve(data);
        };
        worker.onerror = ({ message }) => reject(new Error(message));
      }),
    url,
  );
