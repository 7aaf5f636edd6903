import { pluralIn } from '../../plural.ts';
import type { app as source } from '../uz/app.ts';

const plural = pluralIn('en');

export const app: typeof source = {
  name: 'Xabar',
  titleUnread: (n) => `(${n}) Xabar`,
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  retry: 'Try again',
  loading: 'Loading…',
  chats: 'Chats',
  archive: 'Archive',
  settings: 'Settings',
  help: 'Help',
  menu: 'Menu',
  skipToChat: 'Skip to the chat',
  noChatTitle: 'Choose a chat',
  noChatText: 'Choose a chat from the list, or find it by name.',
  chatInfo: 'About the chat',
  connecting: 'Connecting…',
  updating: 'Updating…',
  offline: 'No internet',
  offlineSince: (moment) => `No internet. Last updated ${moment}`,
  reconnectIn: (wait) => `Trying again in ${wait}`,
  updateReady: 'A new version of Xabar is ready.',
  update: 'Update',
  later: 'Later',
  offlineReady: 'Xabar now opens without the internet too.',
  openFailedTitle: 'Xabar could not open',
  workerGone: 'A part of Xabar has stopped working. Reload the page: what you wrote is kept.',
  reload: 'Reload the page',
  languageFailed: 'This language could not be loaded. Connect to the internet and try again.',
  unread: (n) => plural(n, { one: '# unread message', other: '# unread messages' }),
};
