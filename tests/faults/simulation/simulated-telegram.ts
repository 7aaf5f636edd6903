import { MethodRegistry, type GivenMethods } from '#tests/telegram-server/api/registry.ts';
import { rsaKey } from '#tests/telegram-server/crypto/rsa.ts';
import { startTelegramServer, type TelegramServer } from '#tests/telegram-server/server.ts';
import type { MethodName } from '#tests/telegram-server/tl/schema.gen.ts';
import { createWorld, type World } from '#tests/telegram-server/world/world.ts';
import type { StoredSession } from '#worker/telegram/telegram.ts';
import type { Stage } from './stage.ts';

/** Making a key takes longer than a run. */
const privateKey = rsaKey().privateKeyPem;

let methods: GivenMethods | undefined;

/** The whole API, loaded once: a run must not wait for the disk. Called while real time still passes. */
export async function loadMethods(): Promise<void> {
  const registry = new MethodRegistry();
  const names = registry.names().filter((name) => !/^(payments|stories|phone|langpack)\./.test(name));
  const loaded = await Promise.all(names.map(async (name) => [name, await registry.find(name)] as const));
  methods = Object.fromEntries(loaded) as Record<MethodName, never>;
}

export interface SimulatedTelegram {
  readonly world: World;
  readonly server: TelegramServer;
  /** A device that somebody has signed in with: the server knows the key, the device gets what it stores. */
  signedInSession(userId: bigint): StoredSession;
}

/** A small world behind a server that only this process can reach. */
export async function simulateTelegram({ time, dice }: Stage, dialogs: number): Promise<SimulatedTelegram> {
  const world = createWorld({ clock: time, seed: 7, dialogs, messages: dialogs * 8 });
  const server = await startTelegramServer({
    world,
    rsaKey: privateKey,
    isInProcess: true,
    ...(methods && { methods }),
  });
  return {
    world,
    server,
    signedInSession(userId) {
      const dc = world.accounts.byUser(userId)?.dc ?? 2;
      const bytes = new Uint8Array(256);
      dice.fill(bytes);
      const createdAt = Math.floor(time.now() / 1000);
      const key = server.keys.add(bytes, { dc, createdAt, firstSalt: BigInt(dice.word()) });
      const client = { apiId: 1, deviceModel: '', systemVersion: '', appVersion: '', langCode: 'uz', ip: '' };
      world.authorizations.signIn(key, userId, client);
      return { dcId: dc, authKeys: { [dc]: bytes.slice() }, authorized: [dc], timeOffset: 0 };
    },
  };
}
