import type { Method } from '../method.ts';

/** https://core.telegram.org/method/help.getInviteText */
export const getInviteText: Method<'help.getInviteText'> = () => {
  return { _: 'help.inviteText', message: 'Hey, I use Telegram to chat. Join me: https://telegram.org/dl' };
};
