import { pluralIn } from '../../plural.ts';

const plural = pluralIn('uz', 'ru');

export const app = {
  name: 'Xabar',
  /** Of the browser's tab while there is unread mail. */
  titleUnread: (n: number) => `(${n}) Xabar`,
  close: 'Yopish',
  cancel: 'Bekor qilish',
  back: 'Orqaga',
  retry: 'Qayta urinish',
  loading: 'Yuklanmoqda…',
  chats: 'Chatlar',
  archive: 'Arxiv',
  settings: 'Sozlamalar',
  help: 'Yordam',
  menu: 'Menyu',
  skipToChat: 'Chatga oʻtish',
  noChatTitle: 'Chatni tanlang',
  noChatText: 'Roʻyxatdan chatni tanlang yoki nomi boʻyicha qidiring.',
  chatInfo: 'Chat haqida',
  connecting: 'Ulanmoqda…',
  updating: 'Yangilanmoqda…',
  offline: 'Internet yoʻq',
  offlineSince: (moment: string) => `Internet yoʻq. Oxirgi yangilanish: ${moment}`,
  reconnectIn: (wait: string) => `${wait}dan keyin qayta ulanadi`,
  updateReady: 'Xabar ilovasining yangi versiyasi tayyor.',
  update: 'Yangilash',
  later: 'Keyinroq',
  offlineReady: 'Xabar ilovasi endi internetsiz ham ochiladi.',
  openFailedTitle: 'Xabar ochilmadi',
  workerGone: 'Xabar ilovasining ishchi qismi toʻxtab qoldi. Sahifani yangilang: yozganlaringiz saqlangan.',
  reload: 'Sahifani yangilash',
  languageFailed: 'Bu til yuklanmadi. Internetga ulanib, qayta urinib koʻring.',
  unread: (n: number) => plural(n, { other: '# ta oʻqilmagan xabar' }),
};
