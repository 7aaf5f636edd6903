import { pluralIn } from '../../plural.ts';
import type { settings as source } from '../uz/settings.ts';

const plural = pluralIn('uz', 'ru');

export const settings: typeof source = {
  title: 'Созламалар',
  appearance: 'Кўриниш',
  theme: 'Мавзу',
  themes: { system: 'Тизимдагидек', light: 'Ёруғ', dark: 'Қоронғи' },
  textSize: 'Матн ўлчами',
  textSizes: { small: 'Кичик', normal: 'Ўрта', large: 'Катта', huge: 'Жуда катта' },
  storage: 'Қурилма хотираси',
  storageText: 'Кўрганларингиз интернетсиз ҳам очилиши учун шу қурилмада шифрланган ҳолда сақланади.',
  messages: (n) => plural(n, { other: '# та хабар' }),
  files: (n, size) => `${plural(n, { other: '# та файл' })}, ${size}`,
  clearFiles: 'Файлларни тозалаш',
  clearFilesTitle: 'Сақланган файллар тозалансинми?',
  clearFilesText: 'Расм ва файллар Telegram’да қолади, керак бўлганда қайта юкланади.',
  filesCleared: 'Файллар тозаланди.',
  persistent: 'Браузер бу маълумотларни ўзича ўчирмасликка ваъда берган.',
  notPersistent: 'Жой етишмаса, браузер бу маълумотларни ўчириши мумкин.',
  installApp: 'Иловани ўрнатиш',
  installText: 'Xabar алоҳида ойнада очилади ва маълумотлар ишончлироқ сақланади.',
  about: 'Илова ҳақида',
  aboutText:
    'Xabar — Telegram учун норасмий илова. У Telegram API’дан фойдаланади ва Telegram компаниясига тегишли эмас.',
  version: (version) => `Версия ${version}`,
  licences: 'Лицензиялар',
  licencesText: 'Xabar MIT лицензияси билан тарқатилади ва қуйидаги очиқ кутубхоналардан фойдаланади:',
  account: 'Ҳисоб',
  logOut: 'Чиқиш',
  logOutTitle: 'Ҳисобдан чиқасизми?',
  logOutText:
    'Бу қурилмадаги чатлар, файллар, юборилмаган хабарлар ва калитлар ўчирилади. Ёзишмаларингиз Telegram’да қолади.',
};
