import type { help as source, HelpPage } from '../uz/help.ts';

const keys: HelpPage = {
  title: 'Getting the API keys',
  intro:
    'Telegram asks every app for an API ID and an API hash. You get them once, for free, at Telegram’s own site my.telegram.org. If your company has set Xabar up with its keys, you do not need this step.',
  steps: [
    'Open https://my.telegram.org in the browser.',
    'Enter your number as +998… The code comes to the Telegram app, not by SMS.',
    'Press “API development tools”.',
    'Fill in App title and Short name, such as “Ofis” and “ofis2026” (Latin letters and digits). Platform: Web. URL and Description may stay empty.',
    'Press “Create application”.',
    'Copy api_id (a number) and api_hash (32 characters) to Xabar’s login page.',
  ],
  notes: [
    'If the site answers “ERROR”: turn off VPN and ad blocker, try another browser, or wait a few hours.',
    'A phone number gets one API ID; use it on all your devices.',
    'Do not use “sample” keys found on the internet: Telegram limits them.',
    'Never give your keys to anybody: they are issued in your name.',
  ],
  link: 'https://my.telegram.org',
};

const login: HelpPage = {
  title: 'Logging in',
  intro: 'Xabar joins your existing Telegram account as one more device beside the app on your phone.',
  steps: [
    'If API keys are asked for, enter them (only the first time).',
    'Choose the country and enter your number. A copied number may be pasted in any form.',
    'On your phone, open the chat “Telegram” in the Telegram app and enter the code from there.',
    'If you have set a two-step password, enter it.',
  ],
  notes: [
    'Quicker: choose “Log in by QR code” and scan it on the phone by Settings → Devices → Link Desktop Device.',
    'While you wait for the code you may close the page and open it again: the login goes on where it was.',
    'On an iPhone, install the app on the Home Screen first, then log in.',
  ],
};

const code: HelpPage = {
  title: 'The code does not come',
  intro: 'Most codes come to the Telegram app itself, not by SMS.',
  steps: [
    'Look at the chat “Telegram” with the blue tick on your phone, computer or tablet. It may be archived or muted.',
    'Check the number and the country code.',
    'When the countdown ends, ask for another way with the button below the code.',
    'If you are logged in on another device, use the QR code instead.',
  ],
  notes: [
    'Telegram does not always send SMS codes for unofficial apps. If your account is open on no device, log in with an official app first.',
    'Do not ask for codes many times in a row: Telegram will limit you for some hours.',
    'A code holds for a few minutes; once you ask for a new one, the old one is void.',
  ],
};

const revoked: HelpPage = {
  title: 'The session has ended',
  intro:
    'When Telegram closes the session of this device, Xabar removes everything from it and asks you to log in again. Your conversations stay at Telegram.',
  steps: [
    'On your phone open Settings → Devices.',
    'If there is a device you do not know, end its session and change your two-step password.',
    'Log in to Xabar again.',
  ],
  notes: [
    'Reasons: you or somebody else ended all other sessions; the account was not used for long; the password was changed; Telegram limited the account.',
    'If you are thrown out right after logging in, wait some hours and try once. Many attempts make the limit longer.',
    'If the account was banned by mistake, write to recover@telegram.org.',
  ],
};

const flood: HelpPage = {
  title: '“Too many attempts” (flood wait)',
  intro: 'Telegram stops for a while what is repeated too often. Xabar shows how long to wait.',
  steps: [
    'Wait until the countdown ends. Restarting or logging in again does not shorten it.',
    'Messages that were not sent are kept and go out by themselves when it is time.',
  ],
  notes: [
    'At login it mostly comes from entering codes or passwords many times; the wait may last up to a day.',
    'Do not send the same text to many people: your account may be limited for spam. @SpamBot tells the reason.',
  ],
};

const security: HelpPage = {
  title: 'Security',
  intro: 'Xabar has no server: your browser talks to Telegram directly.',
  steps: [
    'Never give the login code, password, API hash or QR code to anybody, even to “Telegram staff”.',
    'Turn on two-step verification in Telegram: Settings → Privacy and Security.',
    'On somebody else’s or a shared computer, always press “Log out” when you are done.',
    'From time to time look through Settings → Devices.',
    'Set a screen lock on your device.',
    'Set a passcode: Settings → Passcode. When you leave the desk press Alt+Shift+L: Xabar is locked.',
  ],
  notes: [
    'Kept encrypted on this device: the session’s keys, the API hash, the chats, messages and files you have seen, and messages not yet sent.',
    'Without a passcode the key of the encryption lies in the browser itself, in a form that cannot be taken out. That makes copying from the disk harder, but does not protect from somebody who opens your browser on an unlocked device, nor from malicious programs.',
    'With a passcode the key does not open without it: nobody reads the locked Xabar or a copy of the disk. A short PIN does not protect a copy for long.',
    'Alt+Shift+1…9 changes between accounts.',
    'Language, theme and text size are kept in the clear; nothing else is.',
    '“Log out” tells Telegram and removes everything from this device.',
  ],
};

const install: HelpPage = {
  title: 'Installing the app',
  intro: 'Installed, Xabar opens in a window of its own, works offline and keeps its data longer.',
  steps: [
    'iPhone and iPad: Safari → “Share” → “Add to Home Screen”.',
    'Android: Chrome’s menu → “Install app”.',
    'Computer: the install icon in the address bar of Chrome or Edge.',
  ],
  notes: [
    'On an iPhone the installed app and the Safari tab are separate: log in inside the installed app.',
    'Safari may delete the data of a page that was not opened for a week; this does not happen to an installed app.',
  ],
};

export const help: typeof source = {
  title: 'Help',
  intro: 'Choose a topic.',
  steps: 'What to do',
  notes: 'Good to know',
  open: (host) => `Open ${host}`,
  pages: { login, keys, code, revoked, flood, security, install },
};
