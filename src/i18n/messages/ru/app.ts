import { pluralIn } from '../../plural.ts';
import type { app as source } from '../uz/app.ts';

const plural = pluralIn('ru');

export const app: typeof source = {
  name: 'Xabar',
  titleUnread: (n) => `(${n}) Xabar`,
  close: 'Закрыть',
  cancel: 'Отмена',
  back: 'Назад',
  retry: 'Повторить',
  loading: 'Загрузка…',
  chats: 'Чаты',
  archive: 'Архив',
  settings: 'Настройки',
  help: 'Помощь',
  menu: 'Меню',
  skipToChat: 'Перейти к чату',
  noChatTitle: 'Выберите чат',
  noChatText: 'Выберите чат из списка или найдите его по названию.',
  chatInfo: 'О чате',
  connecting: 'Соединение…',
  updating: 'Обновление…',
  offline: 'Нет сети',
  offlineSince: (moment) => `Нет сети. Последнее обновление: ${moment}`,
  reconnectIn: (wait) => `Новая попытка через ${wait}`,
  updateReady: 'Готова новая версия Xabar.',
  update: 'Обновить',
  later: 'Позже',
  offlineReady: 'Теперь Xabar открывается и без интернета.',
  openFailedTitle: 'Не удалось открыть Xabar',
  workerGone: 'Рабочая часть Xabar остановилась. Обновите страницу: написанное сохранено.',
  reload: 'Обновить страницу',
  languageFailed: 'Не удалось загрузить этот язык. Подключитесь к интернету и попробуйте снова.',
  unread: (n) =>
    plural(n, {
      one: '# непрочитанное сообщение',
      few: '# непрочитанных сообщения',
      other: '# непрочитанных сообщений',
    }),
};
