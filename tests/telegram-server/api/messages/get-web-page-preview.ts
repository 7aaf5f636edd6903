import { signedIn, type Method } from '../method.ts';
import { formatText } from '../../world/entities.ts';
import { webPageOf } from '../../world/web-pages.ts';

/** https://core.telegram.org/method/messages.getWebPagePreview */
export const getWebPagePreview: Method<'messages.getWebPagePreview'> = (params, call) => {
  signedIn(call);
  const { text, entities } = formatText(params.message, params.entities);
  return {
    _: 'messages.webPagePreview',
    media: webPageOf(text, entities) ?? { _: 'messageMediaEmpty' },
    users: [],
  };
};
