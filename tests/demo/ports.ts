import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';

export interface Ports {
  app: number;
  telegram: number;
}

const PREFERRED: Ports = { app: 4173, telegram: 8443 };

/**
 * The ports of the last time, which keep the browser's origin, and with it what the app has stored. Where they are taken,
 * and the first time: the preferred ones, then free ones. Remembers what it chose.
 */
export async function choosePorts(file: string): Promise<Ports> {
  const before = remembered(file);
  const app = await firstFree([before?.app, PREFERRED.app, 0]);
  const telegram = await firstFree([before?.telegram, PREFERRED.telegram, 0], app);
  const ports = { app, telegram };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(ports)}\n`);
  return ports;
}

function remembered(file: string): Ports | undefined {
  try {
    const saved: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isPorts(saved) ? saved : undefined;
  } catch {
    return undefined;
  }
}

function isPorts(value: unknown): value is Ports {
  if (typeof value !== 'object' || value === null || !('app' in value) || !('telegram' in value))
    return false;
  return Number.isInteger(value.app) && Number.isInteger(value.telegram);
}

/** The first of these that nobody listens on; 0 means any. */
async function firstFree(candidates: readonly (number | undefined)[], except?: number): Promise<number> {
  for (const port of candidates) {
    const free = port === undefined || (port !== 0 && port === except) ? undefined : await tryPort(port);
    if (free !== undefined && free !== except) return free;
  }
  throw new Error('no free port on 127.0.0.1');
}

/** The port if it can be listened on, or the one that was given for 0. */
function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      const taken = typeof address === 'object' && address !== null ? address.port : undefined;
      probe.close(() => resolve(taken));
    });
  });
}
