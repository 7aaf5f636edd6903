import { People } from './people/people.ts';
import { startTelegramServer, type TelegramServer } from './server.ts';
import { SystemClock, type Clock } from './world/clock.ts';
import { setServerAddress } from './world/server-address.ts';
import { WorldFile, type Seeding } from './world/store.ts';
import { createWorld, type World } from './world/world.ts';

export interface OpenTelegramOptions extends Partial<Seeding> {
  /** 0 takes a free one. */
  port?: number;
  clock?: Clock;
  /** Where the state is kept; without it the world ends with the process. */
  stateFile?: string | undefined;
  /** Whether people answer, type and read. */
  people?: boolean;
  onCode?: (phone: string, code: string) => void;
}

export interface OpenTelegram {
  readonly world: World;
  readonly server: TelegramServer;
  /** Saves the state and closes everything. */
  close(): Promise<void>;
}

const DEFAULT_SEEDING: Seeding = { seed: 1, dialogs: 60, messages: 3000 };

/** A whole local Telegram: a world, its people, the server before it and the file behind it. A saved world keeps its size. */
export async function openTelegram(options: OpenTelegramOptions = {}): Promise<OpenTelegram> {
  const file = options.stateFile === undefined ? undefined : new WorldFile(options.stateFile);
  const { seed, dialogs, messages } = { ...DEFAULT_SEEDING, ...defined(options) };
  const seeding = file?.seeding ?? { seed, dialogs, messages };
  const world = createWorld({ clock: options.clock ?? new SystemClock(), ...seeding });
  world.onCode = options.onCode;
  const rsaKey = file?.privateKeyPem;
  const server = await startTelegramServer({ world, port: options.port ?? 0, ...(rsaKey && { rsaKey }) });
  setServerAddress(world, { host: '127.0.0.1', port: server.port });
  file?.restore(world, server);
  const people = new People(world, { seed: seeding.seed });
  if (options.people) people.start();
  const stopKeeping = file?.keep(world, server, seeding);
  return {
    world,
    server,
    async close() {
      people.stop();
      stopKeeping?.();
      await server.close();
    },
  };
}

/** Fields that were left undefined must not hide the defaults. */
function defined(options: Partial<Seeding>): Partial<Seeding> {
  const { seed, dialogs, messages } = options;
  return {
    ...(seed !== undefined && { seed }),
    ...(dialogs !== undefined && { dialogs }),
    ...(messages !== undefined && { messages }),
  };
}
