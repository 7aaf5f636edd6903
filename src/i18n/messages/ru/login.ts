import { pluralIn } from '../../plural.ts';
import type { login as source } from '../uz/login.ts';

const plural = pluralIn('ru');

export const login: typeof source = {
  backToChats: 'Вернуться к чатам',
  tagline: 'Неофициальное приложение для Telegram',
  next: 'Продолжить',
  help: 'Помощь',
  serverCustom: (host) => `Это демонстрация: подключение к серверу ${host}, а не к Telegram.`,
  serverTest: 'Подключение к тестовому серверу Telegram.',
  serverTelegram: 'Подключение к Telegram.',
  chooseTelegram: 'Подключиться к Telegram',
  chooseCustom: 'Подключиться к демо-серверу',

  credentialsTitle: 'Ключи API',
  credentialsText:
    'Telegram требует от каждого приложения собственный ключ. Его один раз и бесплатно получают на my.telegram.org. Ключи хранятся на этом устройстве в зашифрованном виде.',
  apiId: 'API ID',
  apiIdHint: 'Только цифры, например 1234567',
  apiIdWrong: 'API ID состоит только из цифр.',
  apiHash: 'API hash',
  apiHashHint: '32 символа: цифры и буквы a–f',
  apiHashWrong: 'API hash состоит из 32 символов: цифр и букв a–f.',
  howToGetKeys: 'Как получить ключи?',
  changeKeys: 'Сменить ключи API',

  phoneTitle: 'Ваш номер телефона',
  phoneText: 'Выберите страну и введите номер, на который открыт ваш аккаунт Telegram.',
  country: 'Страна',
  phone: 'Номер телефона',
  phoneTooShort: 'Номер введён не полностью.',
  sendCode: 'Получить код',
  byQr: 'Войти по QR-коду',

  codeTitle: 'Введите код',
  code: 'Код',
  codeWord: 'Слово или фраза из сообщения',
  sentBy: {
    app: ({ phone }) => `Код отправлен в приложение Telegram аккаунта +${phone}, в чат «Telegram».`,
    sms: ({ phone }) => `Код отправлен в SMS на номер +${phone}.`,
    call: ({ phone }) => `На номер +${phone} позвонят и продиктуют код.`,
    flashCall: ({ hint }) => `Вам позвонят с номера вида ${hint}.`,
    missedCall: ({ hint, length }) =>
      `Вам позвонят с номера, который начинается на +${hint}; не отвечайте. Код — последние ${plural(length, { one: '# цифра', few: '# цифры', other: '# цифр' })} этого номера.`,
    email: ({ hint }) => `Код отправлен на почту ${hint}.`,
    fragment: () => 'Код отправлен в ваш аккаунт на fragment.com.',
    word: ({ phone, hint }) =>
      `На номер +${phone} отправлено секретное слово${hint ? `; оно начинается на «${hint}»` : ''}.`,
    phrase: ({ phone, hint }) =>
      `На номер +${phone} отправлена секретная фраза${hint ? `; она начинается на «${hint}»` : ''}.`,
    unknown: ({ phone }) => `Код отправлен на номер +${phone}.`,
  },
  resendBy: {
    app: 'Отправить код в Telegram',
    sms: 'Отправить код по SMS',
    call: 'Продиктовать код по телефону',
    flashCall: 'Подтвердить звонком',
    missedCall: 'Подтвердить пропущенным звонком',
    email: 'Отправить код на почту',
    fragment: 'Получить код на fragment.com',
    word: 'Отправить секретное слово по SMS',
    phrase: 'Отправить секретную фразу по SMS',
    unknown: 'Отправить код ещё раз',
  },
  resendIn: (clock) => `можно через ${clock}`,
  changeNumber: 'Изменить номер',
  codeNotComing: 'Код не приходит?',

  passwordTitle: 'Пароль двухэтапной проверки',
  passwordText: 'Ваш аккаунт защищён дополнительным паролем.',
  password: 'Пароль',
  passwordHint: (hint) => `Подсказка: ${hint}`,
  showPassword: 'Показать пароль',
  hidePassword: 'Скрыть пароль',
  passwordForgotten: 'Если вы забыли пароль, восстановите его в официальном приложении Telegram.',
  enter: 'Войти',

  qrTitle: 'Вход по QR-коду',
  qrImage: 'QR-код для входа',
  qrSteps: [
    'Откройте Telegram на телефоне.',
    'Перейдите в Настройки → Устройства → Подключить устройство.',
    'Наведите камеру на этот код.',
  ],
  qrRefreshing: (seconds) => `Код обновится через ${seconds} с`,
  byPhone: 'Войти по номеру телефона',

  signUpTitle: 'Новый аккаунт',
  signUpText: (phone) => `С номером +${phone} ещё нет аккаунта Telegram. Укажите имя.`,
  firstName: 'Имя',
  lastName: 'Фамилия (необязательно)',
  terms: 'Условия использования',
  acceptTerms: 'Принимаю условия',
  signUp: 'Зарегистрироваться',

  entering: 'Открываем ваши чаты…',
  offline: 'Нет сети. Для входа нужно подключение; введённое сохранится.',

  endedTitle: 'Сеанс завершён',
  endedText: 'Чаты, файлы и ключи на этом устройстве удалены. Ваша переписка сохранена в Telegram.',
  enterAgain: 'Войти снова',
  whyEnded: 'Почему так вышло?',

  installTitle: 'Сначала установите Xabar',
  installText:
    'iPhone хранит данные вкладки Safari и установленного приложения отдельно. Если войти сейчас, после установки придётся входить ещё раз.',
  installSteps: [
    'Нажмите «Поделиться» внизу Safari.',
    'Выберите «На экран „Домой“».',
    'Откройте Xabar с экрана «Домой» и войдите там.',
  ],
  continueHere: 'Продолжить здесь',
};
