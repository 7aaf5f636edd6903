import { pluralIn } from '../../plural.ts';
import type { accounts as source } from '../uz/accounts.ts';

const plural = pluralIn('uz', 'ru');

export const accounts: typeof source = {
  title: 'Ҳисоблар',
  switchTo: 'Ҳисобни алмаштириш',
  current: 'ҳозирги',
  locked: 'Қулфланган ҳисоб',
  unreadBeside: (n) => plural(n, { other: 'Бошқа ҳисобларда # та ўқилмаган хабар' }),
  add: 'Ҳисоб қўшиш',
  lock: 'Бу ҳисобни қулфлаш',
  lockOf: (name) => `Ҳисобни қулфлаш: ${name}`,
  logOutOf: (name) => `Чиқиш: ${name}`,
  logOutTitle: (name) => `${name} ҳисобидан чиқасизми?`,
  others: 'Бошқа ҳисоблар шу ерда қолади.',
  endedBeside: 'Ҳисоблардан бири ёпилди.',
  understood: 'Тушунарли',
  shortcut: 'Ҳисоблар орасида: Alt+Shift+1…9.',

  devices: 'Қурилмалар',
  devicesText: 'Telegram ҳисобингиз очиқ турган барча қурилмалар.',
  thisDevice: 'Шу қурилма',
  otherDevices: 'Бошқа қурилмалар',
  noOthers: 'Бошқа ҳеч қаерда очиқ эмас.',
  activeNow: 'ҳозир фаол',
  lastActive: (moment) => `Охирги фаоллик: ${moment}`,
  passwordPending: 'Код киритилган, парол ҳали киритилмаган',
  unconfirmed: 'Ҳали тасдиқланмаган',
  official: 'расмий илова',
  end: 'Сеансни якунлаш',
  endOf: (device) => `Сеансни якунлаш: ${device}`,
  endTitle: 'Сеанс якунлансинми?',
  endText: (device) => `${device} ҳисобингиздан чиқарилади.`,
  endOthers: 'Бошқа барча сеансларни якунлаш',
  endOthersTitle: 'Бошқа барча сеанслар якунлансинми?',
  endOthersText: 'Шу қурилмадан бошқа ҳамма жойда ҳисобингиздан чиқилади.',
  ended: 'Сеанс якунланди.',
  othersEnded: 'Бошқа барча сеанслар якунланди.',

  newLoginTitle: 'Ҳисобингизга янги кириш',
  newLoginText: (device, place, moment) => [device, place, moment].filter((part) => part !== '').join(' · '),
  wasItYou: 'Бу сиз эдингизми?',
  yes: 'Ҳа, мен эдим',
  no: 'Йўқ, якунлансин',
  confirmed: 'Яхши, қурилма тасдиқланди.',
  intruderTitle: 'Сеанс якунланди',
  intruderText:
    'Агар бу сиз бўлмасангиз, кимдир кириш кодингизни билган. Telegram’да икки босқичли паролни ҳозир алмаштиринг: Созламалар → Махфийлик ва хавфсизлик → Икки босқичли текширув.',
};
