import type { UpdateContainer } from '#model/change.ts';
import type { Link } from '#worker/telegram/adapter/link.ts';
import type { Client } from '#worker/telegram/requests/client.ts';

/** A client over a link, which keeps what it would have told the engine. */
export interface RecordingClient extends Client {
  readonly containers: UpdateContainer[];
  readonly gaps: unknown[];
}

export function aClient(link: Link, fields: Partial<Client> = {}): RecordingClient {
  const containers: UpdateContainer[] = [];
  const gaps: unknown[] = [];
  return {
    link,
    apiId: 17,
    apiHash: 'hash',
    selfId: undefined,
    uploaded: new Map(),
    onUpdates: (container) => void containers.push(container),
    onGap: () => void gaps.push('gap'),
    ...fields,
    containers,
    gaps,
  };
}
