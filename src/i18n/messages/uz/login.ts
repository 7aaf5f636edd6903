/** How a login code travels, for the sentences about it. `hint` and `length` as Telegram gave them; 0 = not known. */
export interface CodeWay {
  readonly phone: string;
  readonly hint: string;
  readonly length: number;
}

export const login = {
  backToChats: 'Chatlarga qaytish',
  tagline: 'Telegram uchun norasmiy ilova',
  next: 'Davom etish',
  help: 'Yordam',
  serverCustom: (host: string) => `Bu namoyish: ${host} serveriga ulanadi, Telegramga emas.`,
  serverTest: 'Telegramning sinov serveriga ulanadi.',
  serverTelegram: 'Telegramga ulanadi.',
  chooseTelegram: 'Telegramga ulanish',
  chooseCustom: 'Namoyish serveriga ulanish',

  credentialsTitle: 'API kalitlari',
  credentialsText:
    'Telegram har bir ilovadan oʻz kalitini soʻraydi. Uni my.telegram.org saytida bir marta, bepul olasiz. Kalitlar shu qurilmada shifrlab saqlanadi.',
  apiId: 'API ID',
  apiIdHint: 'Faqat raqamlar, masalan 1234567',
  apiIdWrong: 'API ID faqat raqamlardan iborat.',
  apiHash: 'API hash',
  apiHashHint: '32 ta belgi: raqamlar va a–f harflari',
  apiHashWrong: 'API hash 32 ta belgidan iborat: raqamlar va a–f harflari.',
  howToGetKeys: 'Kalitlarni qanday olish mumkin?',
  changeKeys: 'API kalitlarini almashtirish',

  phoneTitle: 'Telefon raqamingiz',
  phoneText: 'Davlatni tanlang va Telegram hisobingiz ochilgan raqamni kiriting.',
  country: 'Davlat',
  phone: 'Telefon raqami',
  phoneTooShort: 'Raqam toʻliq emas.',
  sendCode: 'Kod olish',
  byQr: 'QR kod orqali kirish',

  codeTitle: 'Kodni kiriting',
  code: 'Kod',
  codeWord: 'Xabardagi soʻz yoki ibora',
  sentBy: {
    app: ({ phone }: CodeWay) =>
      `Kod +${phone} raqamli hisobingizning Telegram ilovasiga, «Telegram» chatiga yuborildi.`,
    sms: ({ phone }: CodeWay) => `Kod +${phone} raqamiga SMS orqali yuborildi.`,
    call: ({ phone }: CodeWay) => `+${phone} raqamiga qoʻngʻiroq qilinadi va kod aytiladi.`,
    flashCall: ({ hint }: CodeWay) => `Sizga ${hint} koʻrinishidagi raqamdan qoʻngʻiroq keladi.`,
    missedCall: ({ hint, length }: CodeWay) =>
      `Sizga +${hint} bilan boshlanadigan raqamdan qoʻngʻiroq keladi; javob bermang. Kod: shu raqamning oxirgi ${length} ta raqami.`,
    email: ({ hint }: CodeWay) => `Kod ${hint} pochtangizga yuborildi.`,
    fragment: () => 'Kod fragment.com saytidagi hisobingizga yuborildi.',
    word: ({ phone, hint }: CodeWay) =>
      `+${phone} raqamiga maxfiy soʻz yuborildi${hint ? `; u «${hint}» bilan boshlanadi` : ''}.`,
    phrase: ({ phone, hint }: CodeWay) =>
      `+${phone} raqamiga maxfiy ibora yuborildi${hint ? `; u «${hint}» bilan boshlanadi` : ''}.`,
    unknown: ({ phone }: CodeWay) => `Kod +${phone} raqamiga yuborildi.`,
  },
  resendBy: {
    app: 'Kodni Telegram ilovasiga yuborish',
    sms: 'Kodni SMS orqali yuborish',
    call: 'Kodni qoʻngʻiroqda aytish',
    flashCall: 'Qoʻngʻiroq orqali tasdiqlash',
    missedCall: 'Javobsiz qoʻngʻiroq orqali tasdiqlash',
    email: 'Kodni e-pochtaga yuborish',
    fragment: 'Kodni fragment.com orqali olish',
    word: 'Maxfiy soʻzni SMS orqali yuborish',
    phrase: 'Maxfiy iborani SMS orqali yuborish',
    unknown: 'Kodni qayta yuborish',
  },
  resendIn: (clock: string) => `${clock} dan keyin mumkin`,
  changeNumber: 'Raqamni oʻzgartirish',
  codeNotComing: 'Kod kelmayaptimi?',

  passwordTitle: 'Ikki bosqichli parol',
  passwordText: 'Hisobingiz qoʻshimcha parol bilan himoyalangan.',
  password: 'Parol',
  passwordHint: (hint: string) => `Eslatma: ${hint}`,
  showPassword: 'Parolni koʻrsatish',
  hidePassword: 'Parolni yashirish',
  passwordForgotten: 'Parolni unutgan boʻlsangiz, uni rasmiy Telegram ilovasida tiklang.',
  enter: 'Kirish',

  qrTitle: 'QR kod orqali kirish',
  qrImage: 'Kirish uchun QR kod',
  qrSteps: [
    'Telefoningizda Telegramni oching.',
    'Sozlamalar → Qurilmalar → Qurilmani ulash boʻlimiga oʻting.',
    'Kamerani shu kodga qarating.',
  ],
  qrRefreshing: (seconds: number) => `Kod ${seconds} soniyadan keyin yangilanadi`,
  byPhone: 'Telefon raqami orqali kirish',

  signUpTitle: 'Yangi hisob',
  signUpText: (phone: string) => `+${phone} raqami bilan hali Telegram hisobi yoʻq. Ismingizni yozing.`,
  firstName: 'Ism',
  lastName: 'Familiya (ixtiyoriy)',
  terms: 'Foydalanish shartlari',
  acceptTerms: 'Shartlarga roziman',
  signUp: 'Roʻyxatdan oʻtish',

  entering: 'Chatlaringiz ochilmoqda…',
  offline: 'Internet yoʻq. Kirish uchun ulanish kerak; kiritganlaringiz saqlanadi.',

  endedTitle: 'Seans tugadi',
  endedText:
    'Bu qurilmadagi chatlar, fayllar va kalitlar oʻchirildi. Yozishmalaringiz Telegramda saqlanib turibdi.',
  enterAgain: 'Qayta kirish',
  whyEnded: 'Nega bunday boʻldi?',

  installTitle: 'Avval Xabar ilovasini oʻrnating',
  installText:
    'iPhone Safari varagʻi va oʻrnatilgan ilovaning xotirasini alohida saqlaydi. Hozir kirsangiz, oʻrnatgach yana kirishga toʻgʻri keladi.',
  installSteps: [
    'Safari pastidagi «Ulashish» tugmasini bosing.',
    '«Bosh ekranga qoʻshish» ni tanlang.',
    'Bosh ekrandagi Xabar belgisini ochib, oʻsha yerda kiring.',
  ],
  continueHere: 'Shu yerda davom etish',
};
