import { pluralIn } from '../../plural.ts';

const plural = pluralIn('uz', 'ru');

export const settings = {
  title: 'Sozlamalar',
  appearance: 'Koʻrinish',
  theme: 'Mavzu',
  themes: { system: 'Tizimdagidek', light: 'Yorugʻ', dark: 'Qorongʻi' },
  textSize: 'Matn oʻlchami',
  textSizes: { small: 'Kichik', normal: 'Oʻrta', large: 'Katta', huge: 'Juda katta' },
  storage: 'Qurilma xotirasi',
  storageText: 'Koʻrganlaringiz internetsiz ham ochilishi uchun shu qurilmada shifrlangan holda saqlanadi.',
  messages: (n: number) => plural(n, { other: '# ta xabar' }),
  files: (n: number, size: string) => `${plural(n, { other: '# ta fayl' })}, ${size}`,
  clearFiles: 'Fayllarni tozalash',
  clearFilesTitle: 'Saqlangan fayllar tozalansinmi?',
  clearFilesText: 'Rasm va fayllar Telegramda qoladi, kerak boʻlganda qayta yuklanadi.',
  filesCleared: 'Fayllar tozalandi.',
  persistent: 'Brauzer bu ma’lumotlarni oʻzicha oʻchirmaslikka va’da bergan.',
  notPersistent: 'Joy yetishmasa, brauzer bu ma’lumotlarni oʻchirishi mumkin.',
  installApp: 'Ilovani oʻrnatish',
  installText: 'Xabar alohida oynada ochiladi va ma’lumotlar ishonchliroq saqlanadi.',
  about: 'Ilova haqida',
  aboutText:
    'Xabar — Telegram uchun norasmiy ilova. U Telegram API’dan foydalanadi va Telegram kompaniyasiga tegishli emas.',
  version: (version: string) => `Versiya ${version}`,
  licences: 'Litsenziyalar',
  licencesText: 'Xabar MIT litsenziyasi bilan tarqatiladi va quyidagi ochiq kutubxonalardan foydalanadi:',
  account: 'Hisob',
  logOut: 'Chiqish',
  logOutTitle: 'Hisobdan chiqasizmi?',
  logOutText:
    'Bu qurilmadagi chatlar, fayllar, yuborilmagan xabarlar va kalitlar oʻchiriladi. Yozishmalaringiz Telegramda qoladi.',
};
