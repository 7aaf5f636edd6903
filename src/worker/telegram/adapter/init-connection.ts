import { Api } from 'telegram/tl/api.js';
import type { TelegramOptions } from '../telegram.ts';
import type { CallKind } from './link.ts';
import type { Wrap } from './session-outbox.ts';
import type { TlRequest } from './tl-request.ts';

/** The layer of the schema GramJS was built with. */
const LAYER = 198;

const asQuery = (bytes: Uint8Array): Api.AnyRequest =>
  ({ getBytes: () => bytes }) as unknown as Api.AnyRequest;

const bytesOf = (request: TlRequest<unknown>): Uint8Array => request.getBytes();

/**
 * Introduces us on a connection: invokeWithLayer around initConnection around the query (core.telegram.org/api/invoking).
 * Connections for files take no updates, so that none is delivered to where nobody looks.
 */
export function wrapWith(apiId: number, device: TelegramOptions['device'], kind: CallKind): Wrap {
  return (body, isFirst) => {
    const query = kind === 'main' ? body : bytesOf(new Api.InvokeWithoutUpdates({ query: asQuery(body) }));
    if (!isFirst) return query;
    const introduced = new Api.InitConnection({
      apiId,
      deviceModel: device.model,
      systemVersion: device.system,
      appVersion: device.appVersion,
      systemLangCode: device.language,
      langPack: '',
      langCode: device.language,
      query: asQuery(query),
    });
    return bytesOf(new Api.InvokeWithLayer({ layer: LAYER, query: introduced }));
  };
}
