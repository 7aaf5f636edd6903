import type { Api } from '../tl/api.gen.ts';
import type { CallOptions } from '../adapter/link.ts';
import type { TlRequest } from '../adapter/tl-request.ts';
import type { Client } from './client.ts';
import { isCode } from './is-code.ts';

/**
 * Sends messages that bear a random_id, which makes repeating safe: Telegram takes each only once. A repeated one whose first
 * answer was lost counts as sent; its message then comes with the difference. Undefined in that case.
 */
export async function sendRequest(
  client: Client,
  request: TlRequest<Api.TypeUpdates>,
  options: CallOptions = {},
): Promise<Api.TypeUpdates | undefined> {
  try {
    return await client.link.call(request, { ...options, idempotent: true });
  } catch (error) {
    if (!isCode(error, 'RANDOM_ID_DUPLICATE')) throw error;
    client.onGap();
    return undefined;
  }
}
