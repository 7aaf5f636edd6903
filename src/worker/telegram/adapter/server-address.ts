import { CallError } from '#contract/errors.ts';
import type { ServerSettings } from '../telegram.ts';
import type { CallKind } from './link.ts';

/** Host names of DC 1 to 5 (core.telegram.org/mtproto/transports). */
const HOSTS = ['pluto', 'venus', 'aurora', 'vesta', 'flora'] as const;

/**
 * The WebSocket address of a DC. Telegram's own have a second host for files; a server of one's own may hold `{dc}`, and
 * where it does not, it tells the DCs apart by what the transport's first bytes say. Throws BAD_INPUT for a DC nobody has.
 */
export function serverAddress(server: ServerSettings, dcId: number, kind: CallKind): string {
  if (server.kind === 'custom') {
    if (!server.address) throw new CallError('BAD_INPUT', { field: 'address' });
    return server.address.replaceAll('{dc}', String(dcId));
  }
  const host = HOSTS[dcId - 1];
  if (!host) throw new CallError('BAD_INPUT', { field: 'dcId' });
  if (server.kind === 'test') return `wss://${host}.web.telegram.org/apiws_test`;
  return `wss://${host}${kind === 'main' ? '' : '-1'}.web.telegram.org/apiws`;
}

/** The DC's number in the transport's first bytes: the test servers count from 10,000. */
export function transportDc(server: ServerSettings, dcId: number): number {
  return server.kind === 'test' ? dcId + 10_000 : dcId;
}
