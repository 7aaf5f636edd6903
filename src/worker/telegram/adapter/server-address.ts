import { CallError } from '#contract/errors.ts';
import type { ServerSettings } from '../telegram.ts';
import type { CallKind } from './link.ts';

/** Host names of DC 1 to 5 (core.telegram.org/mtproto/transports). */
const NAMES = ['pluto', 'venus', 'aurora', 'vesta', 'flora'] as const;

/** Other names of the same servers, those that Telegram's own web apps use: where one is blocked, another may not be. */
const FAMILIES: readonly ((dcId: number) => string)[] = [
  (dcId) => NAMES[dcId - 1] ?? '',
  (dcId) => `kws${dcId}`,
  (dcId) => `zws${dcId}`,
];

/**
 * The WebSocket addresses of a DC, best first; those of one place in the list belong together for all DCs. Telegram's own have a
 * second host for files. A server of one's own may have several, separated by commas; each may hold `{dc}`, and where it
 * does not, it tells the DCs apart by what the transport's first bytes say. Throws BAD_INPUT for a DC nobody has.
 */
export function serverAddresses(server: ServerSettings, dcId: number, kind: CallKind): readonly string[] {
  if (server.kind === 'custom') return customAddresses(server.address ?? '', dcId);
  if (!NAMES[dcId - 1]) throw new CallError('BAD_INPUT', { field: 'dcId' });
  const isTest = server.kind === 'test';
  const suffix = isTest || kind === 'main' ? '' : '-1';
  const path = isTest ? 'apiws_test' : 'apiws';
  return FAMILIES.map((host) => `wss://${host(dcId)}${suffix}.web.telegram.org/${path}`);
}

function customAddresses(text: string, dcId: number): readonly string[] {
  const addresses = text.split(',').map((address) => address.trim().replaceAll('{dc}', String(dcId)));
  const given = addresses.filter((address) => address !== '');
  if (given.length === 0) throw new CallError('BAD_INPUT', { field: 'address' });
  return given;
}

/** The DC's number in the transport's first bytes: the test servers count from 10,000. */
export function transportDc(server: ServerSettings, dcId: number): number {
  return server.kind === 'test' ? dcId + 10_000 : dcId;
}
