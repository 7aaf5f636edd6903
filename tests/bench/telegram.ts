import { startTelegramServer, type TelegramServer } from '../telegram-server/server.ts';
import { SystemClock } from '../telegram-server/world/clock.ts';
import { setServerAddress } from '../telegram-server/world/server-address.ts';
import type { Seeding } from '../telegram-server/world/store.ts';
import { createWorld, type World } from '../telegram-server/world/world.ts';
import type { Outside } from './outside.ts';

export interface BenchTelegram {
  readonly world: World;
  readonly server: TelegramServer;
  close(): Promise<void>;
}

/** A local Telegram for the key the app was built with, in which nobody acts by themselves. */
export async function startTelegram(
  { telegram: port, rsaKey }: Outside,
  size: Omit<Seeding, 'seed'> = { dialogs: 60, messages: 3000 },
): Promise<BenchTelegram> {
  const world = createWorld({ clock: new SystemClock(), seed: 1, ...size });
  const server = await startTelegramServer({ world, port, rsaKey });
  setServerAddress(world, { host: '127.0.0.1', port });
  return { world, server, close: () => server.close() };
}
