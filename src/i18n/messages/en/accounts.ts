import { pluralIn } from '../../plural.ts';
import type { accounts as source } from '../uz/accounts.ts';

const plural = pluralIn('en');

export const accounts: typeof source = {
  title: 'Accounts',
  switchTo: 'Change account',
  current: 'this one',
  locked: 'Locked account',
  unreadBeside: (n) =>
    plural(n, {
      one: '# unread message in other accounts',
      other: '# unread messages in other accounts',
    }),
  add: 'Add account',
  lock: 'Lock this account',
  lockOf: (name) => `Lock account: ${name}`,
  logOutOf: (name) => `Log out: ${name}`,
  logOutTitle: (name) => `Log ${name} out?`,
  others: 'Other accounts stay here.',
  endedBeside: 'One of the accounts was closed.',
  understood: 'Understood',
  shortcut: 'Between accounts: Alt+Shift+1…9.',

  devices: 'Devices',
  devicesText: 'All devices your Telegram account is open on.',
  thisDevice: 'This device',
  otherDevices: 'Other devices',
  noOthers: 'It is open nowhere else.',
  activeNow: 'active now',
  lastActive: (moment) => `Last active: ${moment}`,
  passwordPending: 'The code was entered, the password not yet',
  unconfirmed: 'Not confirmed yet',
  official: 'official app',
  end: 'End session',
  endOf: (device) => `End session: ${device}`,
  endTitle: 'End this session?',
  endText: (device) => `${device} will be logged out of your account.`,
  endOthers: 'End all other sessions',
  endOthersTitle: 'End all other sessions?',
  endOthersText: 'Your account will be logged out everywhere but on this device.',
  ended: 'The session is ended.',
  othersEnded: 'All other sessions are ended.',

  newLoginTitle: 'New login to your account',
  newLoginText: (device, place, moment) => [device, place, moment].filter((part) => part !== '').join(' · '),
  wasItYou: 'Was it you?',
  yes: 'Yes, it was me',
  no: 'No, end it',
  confirmed: 'Good, the device is confirmed.',
  intruderTitle: 'The session is ended',
  intruderText:
    'If it was not you, somebody knew your login code. Change your two-step password now: in Telegram, Settings → Privacy and Security → Two-Step Verification.',
};
