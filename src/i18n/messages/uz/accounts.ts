import { pluralIn } from '../../plural.ts';

const plural = pluralIn('uz', 'ru');

export const accounts = {
  title: 'Hisoblar',
  switchTo: 'Hisobni almashtirish',
  current: 'hozirgi',
  locked: 'Qulflangan hisob',
  unreadBeside: (n: number) => plural(n, { other: 'Boshqa hisoblarda # ta oʻqilmagan xabar' }),
  add: 'Hisob qoʻshish',
  lock: 'Bu hisobni qulflash',
  lockOf: (name: string) => `Hisobni qulflash: ${name}`,
  logOutOf: (name: string) => `Chiqish: ${name}`,
  logOutTitle: (name: string) => `${name} hisobidan chiqasizmi?`,
  others: 'Boshqa hisoblar shu yerda qoladi.',
  endedBeside: 'Hisoblardan biri yopildi.',
  understood: 'Tushunarli',
  shortcut: 'Hisoblar orasida: Alt+Shift+1…9.',

  devices: 'Qurilmalar',
  devicesText: 'Telegram hisobingiz ochiq turgan barcha qurilmalar.',
  thisDevice: 'Shu qurilma',
  otherDevices: 'Boshqa qurilmalar',
  noOthers: 'Boshqa hech qayerda ochiq emas.',
  activeNow: 'hozir faol',
  lastActive: (moment: string) => `Oxirgi faollik: ${moment}`,
  passwordPending: 'Kod kiritilgan, parol hali kiritilmagan',
  unconfirmed: 'Hali tasdiqlanmagan',
  official: 'rasmiy ilova',
  end: 'Seansni yakunlash',
  endOf: (device: string) => `Seansni yakunlash: ${device}`,
  endTitle: 'Seans yakunlansinmi?',
  endText: (device: string) => `${device} hisobingizdan chiqariladi.`,
  endOthers: 'Boshqa barcha seanslarni yakunlash',
  endOthersTitle: 'Boshqa barcha seanslar yakunlansinmi?',
  endOthersText: 'Shu qurilmadan boshqa hamma joyda hisobingizdan chiqiladi.',
  ended: 'Seans yakunlandi.',
  othersEnded: 'Boshqa barcha seanslar yakunlandi.',

  newLoginTitle: 'Hisobingizga yangi kirish',
  newLoginText: (device: string, place: string, moment: string) =>
    [device, place, moment].filter((part) => part !== '').join(' · '),
  wasItYou: 'Bu siz edingizmi?',
  yes: 'Ha, men edim',
  no: 'Yoʻq, yakunlansin',
  confirmed: 'Yaxshi, qurilma tasdiqlandi.',
  intruderTitle: 'Seans yakunlandi',
  intruderText:
    'Agar bu siz boʻlmasangiz, kimdir kirish kodingizni bilgan. Telegramda ikki bosqichli parolni hozir almashtiring: Sozlamalar → Maxfiylik va xavfsizlik → Ikki bosqichli tekshiruv.',
};
