import { startTelegramServer, type TelegramServer } from '../telegram-server/server.ts';
import { SystemClock } from '../telegram-server/world/clock.ts';
import { setServerAddress } from '../telegram-server/world/server-address.ts';
import { privateKey } from '../telegram-server/world/peers.ts';
import { createWorld, type World } from '../telegram-server/world/world.ts';
import { outside } from './builds.ts';

/** A fresh world before which a server can go and come back. Nobody in it acts by themselves. */
export class LocalTelegram {
  readonly world: World;
  #server: TelegramServer | undefined;

  private constructor(world: World) {
    this.world = world;
  }

  static async open(): Promise<LocalTelegram> {
    const world = createWorld({ clock: new SystemClock(), seed: 1, dialogs: 60, messages: 3000 });
    const telegram = new LocalTelegram(world);
    await telegram.up();
    return telegram;
  }

  get server(): TelegramServer {
    if (!this.#server) throw new Error('the server is down');
    return this.#server;
  }

  get faults() {
    return this.server.faults;
  }

  /** How many of the latest messages between two people have this text. */
  countOf(one: bigint, other: bigint, text: string): number {
    const { boxes, messages } = this.world;
    const key = privateKey(one, other);
    const box = boxes.user(one);
    const list = box.list(key);
    const latest = Array.from({ length: Math.min(20, list.length) }, (_, back) => list.at(-1 - back));
    return latest.filter((id) => {
      const place = id === undefined ? undefined : box.locate(id);
      return place !== undefined && messages.require(key, place.index).text === text;
    }).length;
  }

  async up(): Promise<void> {
    const { port, rsaKey } = outside();
    this.#server = await startTelegramServer({ world: this.world, port, rsaKey });
    setServerAddress(this.world, { host: '127.0.0.1', port });
    if (this.#keys) this.#server.importKeys(this.#keys);
  }

  /** Nothing listens any more; keys and the world stay. */
  async down(): Promise<void> {
    this.#keys = this.#server?.exportKeys();
    await this.#server?.close();
    this.#server = undefined;
  }

  async close(): Promise<void> {
    await this.#server?.close();
  }

  #keys: ReturnType<TelegramServer['exportKeys']> | undefined;
}
