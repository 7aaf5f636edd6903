import { Api } from '../tl/api.gen.ts';
import { LAYER } from '../tl/layer.gen.ts';
import { encode } from '../tl/write-object.ts';
import type { TelegramOptions } from '../telegram.ts';
import type { CallKind } from './link.ts';
import type { Wrap } from './session-outbox.ts';

/**
 * Introduces us on a connection: invokeWithLayer around initConnection around the query (core.telegram.org/api/invoking).
 * Connections for files take no updates, so that none is delivered to where nobody looks.
 */
export function wrapWith(apiId: number, device: TelegramOptions['device'], kind: CallKind): Wrap {
  return (body, isFirst) => {
    const query = kind === 'main' ? body : encode(new Api.InvokeWithoutUpdates({ query: body }));
    if (!isFirst) return query;
    const introduced = new Api.InitConnection({
      apiId,
      deviceModel: device.model,
      systemVersion: device.system,
      appVersion: device.appVersion,
      systemLangCode: device.language,
      langPack: '',
      langCode: device.language,
      query,
    });
    return encode(new Api.InvokeWithLayer({ layer: LAYER, query: introduced }));
  };
}
