import { pluralIn } from '../../plural.ts';
import type { login as source } from '../uz/login.ts';

const plural = pluralIn('en');

export const login: typeof source = {
  backToChats: 'Back to the chats',
  tagline: 'An unofficial app for Telegram',
  next: 'Continue',
  help: 'Help',
  serverCustom: (host) => `This is a demo: it talks to the server ${host}, not to Telegram.`,
  serverTest: 'Talks to Telegram’s test server.',
  serverTelegram: 'Talks to Telegram.',
  chooseTelegram: 'Use Telegram',
  chooseCustom: 'Use the demo server',

  credentialsTitle: 'API keys',
  credentialsText:
    'Telegram asks every app for a key of its own. You get it once, for free, at my.telegram.org. The keys are kept encrypted on this device.',
  apiId: 'API ID',
  apiIdHint: 'Digits only, such as 1234567',
  apiIdWrong: 'The API ID consists of digits only.',
  apiHash: 'API hash',
  apiHashHint: '32 characters: digits and letters a–f',
  apiHashWrong: 'The API hash has 32 characters: digits and letters a–f.',
  howToGetKeys: 'How do I get the keys?',
  changeKeys: 'Change the API keys',

  phoneTitle: 'Your phone number',
  phoneText: 'Choose the country and enter the number of your Telegram account.',
  country: 'Country',
  phone: 'Phone number',
  phoneTooShort: 'The number is not complete.',
  sendCode: 'Get the code',
  byQr: 'Log in by QR code',

  codeTitle: 'Enter the code',
  code: 'Code',
  codeWord: 'The word or phrase from the message',
  sentBy: {
    app: ({ phone }) => `The code was sent to the Telegram app of +${phone}, in the chat “Telegram”.`,
    sms: ({ phone }) => `The code was sent to +${phone} by SMS.`,
    call: ({ phone }) => `You will get a call at +${phone} that tells you the code.`,
    flashCall: ({ hint }) => `You will get a call from a number like ${hint}.`,
    missedCall: ({ hint, length }) =>
      `You will get a call from a number that starts with +${hint}; do not answer. The code is the last ${plural(length, { one: '# digit', other: '# digits' })} of that number.`,
    email: ({ hint }) => `The code was sent to your e-mail ${hint}.`,
    fragment: () => 'The code was sent to your account at fragment.com.',
    word: ({ phone, hint }) =>
      `A secret word was sent to +${phone}${hint ? `; it starts with “${hint}”` : ''}.`,
    phrase: ({ phone, hint }) =>
      `A secret phrase was sent to +${phone}${hint ? `; it starts with “${hint}”` : ''}.`,
    unknown: ({ phone }) => `The code was sent to +${phone}.`,
  },
  resendBy: {
    app: 'Send the code to the Telegram app',
    sms: 'Send the code by SMS',
    call: 'Tell the code in a call',
    flashCall: 'Confirm by a call',
    missedCall: 'Confirm by a missed call',
    email: 'Send the code by e-mail',
    fragment: 'Get the code at fragment.com',
    word: 'Send a secret word by SMS',
    phrase: 'Send a secret phrase by SMS',
    unknown: 'Send the code again',
  },
  resendIn: (clock) => `possible in ${clock}`,
  changeNumber: 'Change the number',
  codeNotComing: 'The code does not come?',

  passwordTitle: 'Two-step password',
  passwordText: 'Your account is protected by an additional password.',
  password: 'Password',
  passwordHint: (hint) => `Hint: ${hint}`,
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  passwordForgotten: 'If you forgot the password, recover it in an official Telegram app.',
  enter: 'Log in',

  qrTitle: 'Log in by QR code',
  qrImage: 'QR code to log in',
  qrSteps: [
    'Open Telegram on your phone.',
    'Go to Settings → Devices → Link Desktop Device.',
    'Point the camera at this code.',
  ],
  qrRefreshing: (seconds) => `A fresh code comes in ${seconds} s`,
  byPhone: 'Log in by phone number',

  signUpTitle: 'New account',
  signUpText: (phone) => `There is no Telegram account with +${phone} yet. Enter your name.`,
  firstName: 'First name',
  lastName: 'Last name (optional)',
  terms: 'Terms of service',
  acceptTerms: 'I accept the terms',
  signUp: 'Sign up',

  entering: 'Opening your chats…',
  offline: 'There is no internet. Logging in needs a connection; what you entered is kept.',

  endedTitle: 'The session has ended',
  endedText:
    'Chats, files and keys have been removed from this device. Your conversations are kept by Telegram.',
  enterAgain: 'Log in again',
  whyEnded: 'Why did this happen?',

  installTitle: 'Install Xabar first',
  installText:
    'An iPhone keeps the data of a Safari tab and of an installed app apart. If you log in now, you will have to log in again after installing.',
  installSteps: [
    'Tap “Share” at the bottom of Safari.',
    'Choose “Add to Home Screen”.',
    'Open Xabar from the Home Screen and log in there.',
  ],
  continueHere: 'Continue here',
};
