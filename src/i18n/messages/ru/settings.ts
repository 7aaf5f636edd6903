import { pluralIn } from '../../plural.ts';
import type { settings as source } from '../uz/settings.ts';

const plural = pluralIn('ru');

export const settings: typeof source = {
  title: 'Настройки',
  appearance: 'Вид',
  theme: 'Тема',
  themes: { system: 'Как в системе', light: 'Светлая', dark: 'Тёмная' },
  textSize: 'Размер текста',
  textSizes: { small: 'Мелкий', normal: 'Обычный', large: 'Крупный', huge: 'Очень крупный' },
  storage: 'Память устройства',
  storageText: 'Просмотренное хранится на этом устройстве в зашифрованном виде и открывается без интернета.',
  messages: (n) => plural(n, { one: '# сообщение', few: '# сообщения', other: '# сообщений' }),
  files: (n, size) => `${plural(n, { one: '# файл', few: '# файла', other: '# файлов' })}, ${size}`,
  clearFiles: 'Очистить файлы',
  clearFilesTitle: 'Очистить сохранённые файлы?',
  clearFilesText: 'Фото и файлы останутся в Telegram и при необходимости загрузятся снова.',
  filesCleared: 'Файлы очищены.',
  persistent: 'Браузер обещал не удалять эти данные сам.',
  notPersistent: 'Если не хватит места, браузер может удалить эти данные.',
  installApp: 'Установить приложение',
  installText: 'Xabar будет открываться в своём окне, а данные сохранятся надёжнее.',
  about: 'О приложении',
  aboutText:
    'Xabar — неофициальное приложение для Telegram. Оно использует Telegram API и не связано с компанией Telegram.',
  version: (version) => `Версия ${version}`,
  licences: 'Лицензии',
  licencesText: 'Xabar распространяется по лицензии MIT и использует открытые библиотеки:',
  account: 'Аккаунт',
  logOut: 'Выйти',
  logOutTitle: 'Выйти из аккаунта?',
  logOutText:
    'Чаты, файлы, неотправленные сообщения и ключи на этом устройстве будут удалены. Переписка останется в Telegram.',
};
