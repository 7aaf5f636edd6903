import { pluralIn } from '../../plural.ts';

const plural = pluralIn('uz', 'ru');

export const lock = {
  title: 'Xabar qulflangan',
  accountTitle: 'Bu hisob qulflangan',
  passcode: 'Kod-parol',
  pin: 'PIN-kod',
  pad: 'PIN-kod raqamlari',
  enterPin: 'PIN-kodni kiriting',
  enterText: 'Kod-parolni kiriting',
  erase: 'Oxirgi raqamni oʻchirish',
  unlock: 'Ochish',
  biometric: 'Barmoq izi yoki yuz bilan ochish',
  biometricFailed: 'Qurilma tasdiqlamadi. Kod-parolni kiriting.',
  nextTry: (wait: string) => `Keyingi urinish: ${wait}dan keyin.`,
  triesLeft: (n: number) =>
    plural(n, { other: 'Yana # marta xato kiritilsa, bu qurilmadagi hamma narsa oʻchiriladi.' }),
  forgotten: 'Kod-parolni unutdingizmi?',
  forgottenTitle: 'Chiqib, hammasini oʻchirish',
  forgottenText:
    'Kod-parolsiz bu yerdagi ma’lumotlarni hech kim, Xabar ham ocha olmaydi. Yagona yoʻl — barcha hisoblardan chiqib, bu qurilmadagi chatlar, fayllar, yuborilmagan xabarlar va kalitlarni oʻchirish.',
  forgottenKept: 'Yozishmalaringiz Telegramda qoladi. Keyin qaytadan kirasiz.',
  wipe: 'Chiqish va oʻchirish',
  show: 'Koʻrsatish',
  hide: 'Yashirish',
  lockNow: 'Hozir qulflash',
  lockShortcut: 'Qulflash tugmalari: Alt+Shift+L.',

  settings: 'Kod-parol',
  off: 'Kod-parol oʻrnatilmagan: bu brauzerni ochgan har kim chatlaringizni koʻradi.',
  on: 'Kod-parol oʻrnatilgan.',
  protects:
    'Kod-parol qulflangan Xabarni va diskdan koʻchirib olingan ma’lumotlarni himoya qiladi: ular kodsiz ochilmaydi.',
  protectsNot:
    'Xabar ochiq turganda qurilma oldiga kelgan odamdan, zararli dasturlardan va brauzer kengaytmalaridan himoya qilmaydi.',
  set: 'Kod-parol oʻrnatish',
  change: 'Kod-parolni almashtirish',
  remove: 'Kod-parolni olib tashlash',
  removeText: 'Shundan keyin bu brauzerni ochgan har kim chatlaringizni koʻra oladi.',
  kind: 'Turi',
  kinds: { pin: 'PIN-kod (raqamlar)', text: 'Parol (harf va raqamlar)' },
  old: 'Hozirgi kod-parol',
  fresh: 'Yangi kod-parol',
  repeat: 'Yana bir marta',
  length: '4 tadan 64 tagacha belgi.',
  digitsOnly: 'Faqat raqamlar.',
  notSame: 'Ikki marta kiritilgani bir xil emas.',
  strength: {
    weak: 'Kuchsiz: diskdan nusxa olgan kishi uni bir kunda topadi.',
    fair: 'Oʻrtacha: diskdan nusxa olgan kishiga haftalar kerak boʻlishi mumkin.',
    good: 'Yaxshi: taxmin qilib topish juda uzoq davom etadi.',
  },
  forgetWarning:
    'Uni eslab qoling yoki yozib qoʻying: unutilgan kod-parolni tiklab boʻlmaydi, faqat qaytadan kirish mumkin.',
  saved: 'Kod-parol saqlandi.',
  removed: 'Kod-parol olib tashlandi.',

  idle: 'Oʻzi qulflanadi',
  idleChoices: {
    never: 'Hech qachon',
    minutes: (n: number) => plural(n, { other: '# daqiqa ishlatilmasa' }),
    hour: '1 soat ishlatilmasa',
  },
  whenHidden: 'Oynadan chiqilganda qulflash',
  whenHiddenText: 'Boshqa varaq yoki ilovaga oʻtganingizda darhol qulflanadi.',
  wipeAfter: 'Xato kodlardan keyin oʻchirish',
  wipeChoices: {
    never: 'Oʻchirilmasin',
    after: (n: number) => plural(n, { other: '# ta xato koddan keyin' }),
  },
  wipeWarning:
    'Diqqat: kodni kimdir — masalan, bola — shuncha marta xato kiritsa, bu qurilmadagi hamma narsa, yuborilmagan xabarlar ham oʻchiriladi.',
  biometrics: 'Barmoq izi yoki yuz bilan ochish',
  biometricsText: 'Qoʻshimcha qulaylik: kod-parol ham ishlayveradi.',
  biometricsRefused: 'Bu qurilma yoki brauzer buni qoʻllamaydi, yoki siz rad etdingiz.',
  enrol: 'Yoqish',
  enrolText:
    'Kimligingizni bilish uchun avval kod-parolni kiriting. Soʻng qurilma barmoq izi yoki yuzingizni soʻraydi.',
  isOn: 'Yoqilgan',
  isOff: 'Oʻchirilgan',

  offerTitle: 'Kod-parol oʻrnatasizmi?',
  offerText:
    'Bu kompyuterdan boshqalar ham foydalansa, kod-parol siz yoʻqligingizda chatlaringizni yashirib turadi.',
  offerSet: 'Oʻrnatish',
  offerLater: 'Hozir emas',
};
