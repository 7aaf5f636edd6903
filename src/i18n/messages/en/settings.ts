import { pluralIn } from '../../plural.ts';
import type { settings as source } from '../uz/settings.ts';

const plural = pluralIn('en');

export const settings: typeof source = {
  title: 'Settings',
  appearance: 'Appearance',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  textSizes: { small: 'Small', normal: 'Normal', large: 'Large', huge: 'Very large' },
  storage: 'Device storage',
  storageText: 'What you have seen is kept encrypted on this device, so that it opens without the internet.',
  messages: (n) => plural(n, { one: '# message', other: '# messages' }),
  files: (n, size) => `${plural(n, { one: '# file', other: '# files' })}, ${size}`,
  clearFiles: 'Clear the files',
  clearFilesTitle: 'Clear the stored files?',
  clearFilesText: 'Photos and files stay at Telegram and are downloaded again when needed.',
  filesCleared: 'The files have been cleared.',
  persistent: 'The browser has promised not to delete this data by itself.',
  notPersistent: 'If space runs out, the browser may delete this data.',
  installApp: 'Install the app',
  installText: 'Xabar opens in a window of its own, and its data are kept more safely.',
  about: 'About',
  aboutText:
    'Xabar is an unofficial app for Telegram. It uses the Telegram API and is not affiliated with Telegram.',
  version: (version) => `Version ${version}`,
  licences: 'Licences',
  licencesText: 'Xabar comes under the MIT licence and uses these open libraries:',
  account: 'Account',
  logOut: 'Log out',
  logOutTitle: 'Log out?',
  logOutText:
    'Chats, files, unsent messages and keys will be removed from this device. Your conversations stay at Telegram.',
};
