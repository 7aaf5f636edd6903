import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { createStaticServer } from '../../demo/static-server.ts';
import { outside } from '../../e2e/builds.ts';
import type { DemoPerson } from '../../e2e/people.ts';
import { startTelegramServer, type TelegramServer } from '../../telegram-server/server.ts';
import { SystemClock } from '../../telegram-server/world/clock.ts';
import { setServerAddress } from '../../telegram-server/world/server-address.ts';
import { createWorld, type World } from '../../telegram-server/world/world.ts';
import { writeEverywhere } from '../simulation/bystander-acts.ts';
import { compareWithServer } from '../simulation/compare.ts';
import { checkDelivery } from '../simulation/delivery.ts';
import { Players } from '../simulation/players.ts';
import { cacheOf, Device } from './device.ts';
import type { BrowserSchedule } from './schedule.ts';
import { takeBrowserStep } from './take-browser-step.ts';

/** Milliseconds in which everything must have come to rest after the last fault, and between looks whether it has. */
const REST = 75_000;
const LOOK = 500;
/** In how many conversations of a user things happen, and in which first. */
const CHATS = { count: 5, first: 0 };
/** Milliseconds of peace before something new happens everywhere. */
const PEACE = 2000;

interface Cast {
  /** Who sits at the devices; one person may have several. */
  readonly people: readonly DemoPerson[];
  /** How many dialogs the seeded world has. */
  readonly dialogs: number;
}

type Simulated = ConstructorParameters<typeof Players>[0];

/** One schedule on fresh browsers and a fresh server. */
export class Play {
  readonly players: Players;
  readonly server: TelegramServer;
  readonly #devices: readonly Device[];
  readonly #world: World;
  /** What pages threw. */
  readonly #faults: readonly string[];
  readonly #later = new Set<Promise<void>>();
  #hurry: (() => void)[] = [];
  readonly #close: () => Promise<void>;

  private constructor(
    world: World,
    server: TelegramServer,
    devices: readonly Device[],
    faults: readonly string[],
    close: () => Promise<void>,
  ) {
    this.#faults = faults;
    this.#world = world;
    this.server = server;
    this.#devices = devices;
    this.#close = close;
    // Everything the simulation's users and strangers touch of a device or a server is here too.
    const theirs = { telegram: { world, server }, clients: devices, stage: undefined, network: undefined };
    this.players = new Players({ ...(theirs as unknown as Omit<Simulated, 'chats'>), chats: CHATS });
  }

  static async open(browser: Browser, { people, dialogs }: Cast): Promise<Play> {
    const { port, rsaKey, builds } = outside();
    const world = createWorld({ clock: new SystemClock(), seed: 7, dialogs, messages: dialogs * 8 });
    const server = await startTelegramServer({ world, port, rsaKey });
    setServerAddress(world, { host: '127.0.0.1', port });
    const app = createStaticServer(builds.app);
    await new Promise<void>((done) => app.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(app.address() as AddressInfo).port}/`;
    const faults: string[] = [];
    const devices: Device[] = [];
    // One after the other: a second code for the same number makes the first worthless.
    for (const person of people) {
      const name = `device${devices.length}`;
      const onFault = (text: string) => faults.push(text);
      devices.push(await Device.open({ browser, url, name, person, onFault }));
    }
    return new Play(world, server, devices, faults, async () => {
      await Promise.all(devices.map((device) => device.close()));
      app.closeAllConnections();
      app.close();
      await server.close();
    });
  }

  device(index: number): Device {
    return this.#devices[index % this.#devices.length]!;
  }

  pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  /** Does it after so many milliseconds, or when the faults end. */
  later(milliseconds: number, run: () => Promise<void>): void {
    const due = new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#hurry.push(() => (clearTimeout(timer), resolve()));
    });
    const done: Promise<void> = due.then(run).finally(() => this.#later.delete(done));
    this.#later.add(done);
  }

  /** Answers what is wrong when all is quiet; nothing, when it is right. */
  async run({ steps, isNews }: BrowserSchedule): Promise<readonly string[]> {
    await Promise.all(this.#devices.map((device) => device.call('chats.open', { folder: 'main', first: 1 })));
    for (const step of steps) await takeBrowserStep(this, step);
    await this.#endFaults();
    await this.pause(PEACE);
    if (isNews) writeEverywhere(this.players);
    const wrong = await this.comeToRest();
    return wrong;
  }

  async #endFaults(): Promise<void> {
    for (const go of this.#hurry.splice(0)) go();
    await Promise.all(this.#later);
    this.server.faults.clear();
    for (const device of this.#devices) {
      device.line.clear();
      await device.context.setOffline(false);
      if (!device.isAlive) await device.openTab();
    }
  }

  /** Waits until nothing is wrong any more, or too long; answers what is left. */
  async comeToRest(): Promise<readonly string[]> {
    const end = Date.now() + REST;
    for (;;) {
      const wrong = [...checkDelivery(this.players), ...(await this.#compareAll()), ...this.#faults];
      if (wrong.length === 0 || Date.now() > end) return wrong;
      await this.pause(LOOK);
    }
  }

  async #compareAll(): Promise<readonly string[]> {
    const wrong = await Promise.all(
      this.#devices.map(async (device) => {
        const { name, userId } = device;
        const [connection, dump] = await Promise.all([device.connection(), device.dump()]);
        const held = { name, userId, connection, disk: { cache: cacheOf(dump) } };
        return compareWithServer(held as unknown as Parameters<typeof compareWithServer>[0], this.#world);
      }),
    );
    return wrong.flat();
  }

  close(): Promise<void> {
    return this.#close();
  }
}
