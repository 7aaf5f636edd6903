import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/help.getPremiumPromo: Premium is not sold here. */
export const getPremiumPromo: Method<'help.getPremiumPromo'> = (_params, call) => {
  signedIn(call);
  return {
    _: 'help.premiumPromo',
    status_text: 'Telegram Premium is not available here.',
    status_entities: [],
    video_sections: [],
    videos: [],
    period_options: [],
    users: [],
  };
};
