import type { World } from './world.ts';

/** Where a Telegram listens; help.getConfig says it of every DC. */
export interface ServerAddress {
  host: string;
  port: number;
}

const UNKNOWN: ServerAddress = { host: '127.0.0.1', port: 443 };
const addresses = new WeakMap<World, ServerAddress>();

export function setServerAddress(world: World, address: ServerAddress): void {
  addresses.set(world, address);
}

/** The address that was set; the usual port of this machine where none was. */
export function serverAddress(world: World): ServerAddress {
  return addresses.get(world) ?? UNKNOWN;
}
