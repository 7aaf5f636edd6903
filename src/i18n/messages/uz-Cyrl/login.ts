import type { login as source } from '../uz/login.ts';

export const login: typeof source = {
  backToChats: 'Чатларга қайтиш',
  tagline: 'Telegram учун норасмий илова',
  next: 'Давом этиш',
  help: 'Ёрдам',
  serverCustom: (host) => `Бу намойиш: ${host} серверига уланади, Telegram’га эмас.`,
  serverTest: 'Telegram’нинг синов серверига уланади.',
  serverTelegram: 'Telegram’га уланади.',
  chooseTelegram: 'Telegram’га уланиш',
  chooseCustom: 'Намойиш серверига уланиш',

  credentialsTitle: 'API калитлари',
  credentialsText:
    'Telegram ҳар бир иловадан ўз калитини сўрайди. Уни my.telegram.org сайтида бир марта, бепул оласиз. Калитлар шу қурилмада шифрлаб сақланади.',
  apiId: 'API ID',
  apiIdHint: 'Фақат рақамлар, масалан 1234567',
  apiIdWrong: 'API ID фақат рақамлардан иборат.',
  apiHash: 'API hash',
  apiHashHint: '32 та белги: рақамлар ва a–f ҳарфлари',
  apiHashWrong: 'API hash 32 та белгидан иборат: рақамлар ва a–f ҳарфлари.',
  howToGetKeys: 'Калитларни қандай олиш мумкин?',
  changeKeys: 'API калитларини алмаштириш',

  phoneTitle: 'Телефон рақамингиз',
  phoneText: 'Давлатни танланг ва Telegram ҳисобингиз очилган рақамни киритинг.',
  country: 'Давлат',
  phone: 'Телефон рақами',
  phoneTooShort: 'Рақам тўлиқ эмас.',
  sendCode: 'Код олиш',
  byQr: 'QR код орқали кириш',

  codeTitle: 'Кодни киритинг',
  code: 'Код',
  codeWord: 'Хабардаги сўз ёки ибора',
  sentBy: {
    app: ({ phone }) =>
      `Код +${phone} рақамли ҳисобингизнинг Telegram иловасига, «Telegram» чатига юборилди.`,
    sms: ({ phone }) => `Код +${phone} рақамига SMS орқали юборилди.`,
    call: ({ phone }) => `+${phone} рақамига қўнғироқ қилинади ва код айтилади.`,
    flashCall: ({ hint }) => `Сизга ${hint} кўринишидаги рақамдан қўнғироқ келади.`,
    missedCall: ({ hint, length }) =>
      `Сизга +${hint} билан бошланадиган рақамдан қўнғироқ келади; жавоб берманг. Код: шу рақамнинг охирги ${length} та рақами.`,
    email: ({ hint }) => `Код ${hint} почтангизга юборилди.`,
    fragment: () => 'Код fragment.com сайтидаги ҳисобингизга юборилди.',
    word: ({ phone, hint }) =>
      `+${phone} рақамига махфий сўз юборилди${hint ? `; у «${hint}» билан бошланади` : ''}.`,
    phrase: ({ phone, hint }) =>
      `+${phone} рақамига махфий ибора юборилди${hint ? `; у «${hint}» билан бошланади` : ''}.`,
    unknown: ({ phone }) => `Код +${phone} рақамига юборилди.`,
  },
  resendBy: {
    app: 'Кодни Telegram иловасига юбориш',
    sms: 'Кодни SMS орқали юбориш',
    call: 'Кодни қўнғироқда айтиш',
    flashCall: 'Қўнғироқ орқали тасдиқлаш',
    missedCall: 'Жавобсиз қўнғироқ орқали тасдиқлаш',
    email: 'Кодни э-почтага юбориш',
    fragment: 'Кодни fragment.com орқали олиш',
    word: 'Махфий сўзни SMS орқали юбориш',
    phrase: 'Махфий иборани SMS орқали юбориш',
    unknown: 'Кодни қайта юбориш',
  },
  resendIn: (clock) => `${clock} дан кейин мумкин`,
  changeNumber: 'Рақамни ўзгартириш',
  codeNotComing: 'Код келмаяптими?',

  passwordTitle: 'Икки босқичли парол',
  passwordText: 'Ҳисобингиз қўшимча парол билан ҳимояланган.',
  password: 'Парол',
  passwordHint: (hint) => `Эслатма: ${hint}`,
  showPassword: 'Паролни кўрсатиш',
  hidePassword: 'Паролни яшириш',
  passwordForgotten: 'Паролни унутган бўлсангиз, уни расмий Telegram иловасида тикланг.',
  enter: 'Кириш',

  qrTitle: 'QR код орқали кириш',
  qrImage: 'Кириш учун QR код',
  qrSteps: [
    'Телефонингизда Telegram’ни очинг.',
    'Созламалар → Қурилмалар → Қурилмани улаш бўлимига ўтинг.',
    'Камерани шу кодга қаратинг.',
  ],
  qrRefreshing: (seconds) => `Код ${seconds} сониядан кейин янгиланади`,
  byPhone: 'Телефон рақами орқали кириш',

  signUpTitle: 'Янги ҳисоб',
  signUpText: (phone) => `+${phone} рақами билан ҳали Telegram ҳисоби йўқ. Исмингизни ёзинг.`,
  firstName: 'Исм',
  lastName: 'Фамилия (ихтиёрий)',
  terms: 'Фойдаланиш шартлари',
  acceptTerms: 'Шартларга розиман',
  signUp: 'Рўйхатдан ўтиш',

  entering: 'Чатларингиз очилмоқда…',
  offline: 'Интернет йўқ. Кириш учун уланиш керак; киритганларингиз сақланади.',

  endedTitle: 'Сеанс тугади',
  endedText:
    'Бу қурилмадаги чатлар, файллар ва калитлар ўчирилди. Ёзишмаларингиз Telegram’да сақланиб турибди.',
  enterAgain: 'Қайта кириш',
  whyEnded: 'Нега бундай бўлди?',

  installTitle: 'Аввал Xabar иловасини ўрнатинг',
  installText:
    'iPhone Safari варағи ва ўрнатилган илованинг хотирасини алоҳида сақлайди. Ҳозир кирсангиз, ўрнатгач яна киришга тўғри келади.',
  installSteps: [
    'Safari пастидаги «Улашиш» тугмасини босинг.',
    '«Бош экранга қўшиш»ни танланг.',
    'Бош экрандаги Xabar белгисини очиб, ўша ерда киринг.',
  ],
  continueHere: 'Шу ерда давом этиш',
};
