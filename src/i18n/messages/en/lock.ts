import { pluralIn } from '../../plural.ts';
import type { lock as source } from '../uz/lock.ts';

const plural = pluralIn('en');

export const lock: typeof source = {
  title: 'Xabar is locked',
  accountTitle: 'This account is locked',
  passcode: 'Passcode',
  pin: 'PIN',
  pad: 'Digits of the PIN',
  enterPin: 'Enter the PIN',
  enterText: 'Enter the passcode',
  erase: 'Erase the last digit',
  unlock: 'Unlock',
  biometric: 'Unlock by fingerprint or face',
  biometricFailed: 'The device did not confirm. Enter the passcode.',
  nextTry: (wait) => `Next try in ${wait}.`,
  triesLeft: (n) =>
    plural(n, {
      one: '# more wrong passcode, and everything on this device is removed.',
      other: '# more wrong passcodes, and everything on this device is removed.',
    }),
  forgotten: 'Forgot the passcode?',
  forgottenTitle: 'Log out and remove everything',
  forgottenText:
    'Without the passcode nobody can open what is stored here, not even Xabar. One way is left: log out of all accounts and remove the chats, files, unsent messages and keys from this device.',
  forgottenKept: 'Your conversations stay at Telegram. Afterwards you log in again.',
  wipe: 'Log out and remove',
  show: 'Show',
  hide: 'Hide',
  lockNow: 'Lock now',
  lockShortcut: 'To lock by keyboard: Alt+Shift+L.',

  settings: 'Passcode',
  off: 'There is no passcode: whoever opens this browser sees your chats.',
  on: 'A passcode is set.',
  protects:
    'The passcode protects the locked Xabar and data copied from the disk: without it they do not open.',
  protectsNot:
    'It does not protect from somebody at the device while Xabar is unlocked, from malicious programs or from browser extensions.',
  set: 'Set a passcode',
  change: 'Change the passcode',
  remove: 'Remove the passcode',
  removeText: 'Then whoever opens this browser can see your chats.',
  kind: 'Kind',
  kinds: { pin: 'PIN (digits)', text: 'Password (letters and digits)' },
  old: 'Present passcode',
  fresh: 'New passcode',
  repeat: 'Once more',
  length: '4 to 64 characters.',
  digitsOnly: 'Digits only.',
  notSame: 'The two are not the same.',
  strength: {
    weak: 'Weak: whoever copies the disk finds it within a day.',
    fair: 'Fair: whoever copies the disk may need weeks.',
    good: 'Good: guessing takes very long.',
  },
  forgetWarning:
    'Remember it or write it down: a forgotten passcode cannot be restored, you can only log in again.',
  saved: 'The passcode is saved.',
  removed: 'The passcode is removed.',

  idle: 'Locks itself',
  idleChoices: {
    never: 'Never',
    minutes: (n) => plural(n, { one: 'After # minute without use', other: 'After # minutes without use' }),
    hour: 'After 1 hour without use',
  },
  whenHidden: 'Lock when hidden',
  whenHiddenText: 'At once, when you go to another tab or app.',
  wipeAfter: 'Remove everything after wrong passcodes',
  wipeChoices: {
    never: 'Never',
    after: (n) => plural(n, { one: 'After # wrong passcode', other: 'After # wrong passcodes' }),
  },
  wipeWarning:
    'Mind: if somebody – a child, say – enters a wrong passcode that often, everything on this device goes, unsent messages too.',
  biometrics: 'Unlock by fingerprint or face',
  biometricsText: 'For convenience: the passcode goes on working, too.',
  biometricsRefused: 'This device or browser cannot do it, or you declined.',
  enrol: 'Turn on',
  enrolText:
    'First enter the passcode, so that it is you who turns this on. Then the device asks for your fingerprint or face.',
  isOn: 'On',
  isOff: 'Off',

  offerTitle: 'Set a passcode?',
  offerText: 'If others use this computer too, a passcode hides your chats while you are away.',
  offerSet: 'Set',
  offerLater: 'Not now',
};
