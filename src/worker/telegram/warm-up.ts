import { serverAddresses } from './adapter/server-address.ts';
import { warmSocket } from './adapter/warm-socket.ts';
import type { ServerSettings, StoredSession } from './telegram.ts';

/** Opens the way to our own DC while the code that will use it is still being loaded. Nothing is sent, and nothing thrown. */
export function warmUp(server: ServerSettings, { dcId, host = 0 }: StoredSession): void {
  try {
    const address = serverAddresses(server, dcId, 'main')[host];
    if (address !== undefined) warmSocket(address);
  } catch {
    // An address that is none: whoever connects will say so.
  }
}
