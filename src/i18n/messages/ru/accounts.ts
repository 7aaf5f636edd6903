import { pluralIn } from '../../plural.ts';
import type { accounts as source } from '../uz/accounts.ts';

const plural = pluralIn('ru');

export const accounts: typeof source = {
  title: 'Аккаунты',
  switchTo: 'Сменить аккаунт',
  current: 'текущий',
  locked: 'Заблокированный аккаунт',
  unreadBeside: (n) =>
    plural(n, {
      one: 'В других аккаунтах # непрочитанное сообщение',
      few: 'В других аккаунтах # непрочитанных сообщения',
      other: 'В других аккаунтах # непрочитанных сообщений',
    }),
  add: 'Добавить аккаунт',
  lock: 'Заблокировать этот аккаунт',
  lockOf: (name) => `Заблокировать аккаунт: ${name}`,
  logOutOf: (name) => `Выйти: ${name}`,
  logOutTitle: (name) => `Выйти из аккаунта ${name}?`,
  others: 'Остальные аккаунты останутся здесь.',
  endedBeside: 'Один из аккаунтов закрыт.',
  understood: 'Понятно',
  shortcut: 'Между аккаунтами: Alt+Shift+1…9.',

  devices: 'Устройства',
  devicesText: 'Все устройства, на которых открыт ваш аккаунт Telegram.',
  thisDevice: 'Это устройство',
  otherDevices: 'Другие устройства',
  noOthers: 'Больше нигде не открыт.',
  activeNow: 'сейчас активно',
  lastActive: (moment) => `Последняя активность: ${moment}`,
  passwordPending: 'Код введён, пароль ещё нет',
  unconfirmed: 'Ещё не подтверждено',
  official: 'официальное приложение',
  end: 'Завершить сеанс',
  endOf: (device) => `Завершить сеанс: ${device}`,
  endTitle: 'Завершить сеанс?',
  endText: (device) => `На устройстве ${device} будет выполнен выход из вашего аккаунта.`,
  endOthers: 'Завершить все другие сеансы',
  endOthersTitle: 'Завершить все другие сеансы?',
  endOthersText: 'Везде, кроме этого устройства, будет выполнен выход из вашего аккаунта.',
  ended: 'Сеанс завершён.',
  othersEnded: 'Все другие сеансы завершены.',

  newLoginTitle: 'Новый вход в ваш аккаунт',
  newLoginText: (device, place, moment) => [device, place, moment].filter((part) => part !== '').join(' · '),
  wasItYou: 'Это были вы?',
  yes: 'Да, это я',
  no: 'Нет, завершить',
  confirmed: 'Хорошо, устройство подтверждено.',
  intruderTitle: 'Сеанс завершён',
  intruderText:
    'Если это были не вы, кто-то узнал ваш код входа. Смените пароль двухэтапной проверки прямо сейчас: в Telegram откройте Настройки → Конфиденциальность → Двухэтапная аутентификация.',
};
