import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/account.getReactionsNotifySettings */
export const getReactionsNotifySettings: Method<'account.getReactionsNotifySettings'> = (_params, call) => {
  signedIn(call);
  return {
    _: 'reactionsNotifySettings',
    messages_notify_from: { _: 'reactionNotificationsFromContacts' },
    sound: { _: 'notificationSoundDefault' },
    show_previews: true,
  };
};
