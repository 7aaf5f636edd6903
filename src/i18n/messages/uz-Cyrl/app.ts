import { pluralIn } from '../../plural.ts';
import type { app as source } from '../uz/app.ts';

const plural = pluralIn('uz', 'ru');

export const app: typeof source = {
  name: 'Xabar',
  titleUnread: (n) => `(${n}) Xabar`,
  close: 'Ёпиш',
  cancel: 'Бекор қилиш',
  back: 'Орқага',
  retry: 'Қайта уриниш',
  loading: 'Юкланмоқда…',
  chats: 'Чатлар',
  archive: 'Архив',
  settings: 'Созламалар',
  help: 'Ёрдам',
  menu: 'Меню',
  skipToChat: 'Чатга ўтиш',
  noChatTitle: 'Чатни танланг',
  noChatText: 'Рўйхатдан чатни танланг ёки номи бўйича қидиринг.',
  chatInfo: 'Чат ҳақида',
  connecting: 'Уланмоқда…',
  updating: 'Янгиланмоқда…',
  offline: 'Интернет йўқ',
  offlineSince: (moment) => `Интернет йўқ. Охирги янгиланиш: ${moment}`,
  reconnectIn: (wait) => `${wait}дан кейин қайта уланади`,
  updateReady: 'Xabar’нинг янги версияси тайёр.',
  update: 'Янгилаш',
  later: 'Кейинроқ',
  offlineReady: 'Xabar энди интернетсиз ҳам очилади.',
  openFailedTitle: 'Xabar очилмади',
  workerGone: 'Xabar’нинг ишчи қисми тўхтаб қолди. Саҳифани янгиланг: ёзганларингиз сақланган.',
  reload: 'Саҳифани янгилаш',
  languageFailed: 'Бу тил юкланмади. Интернетга уланиб, қайта уриниб кўринг.',
  unread: (n) => plural(n, { other: '# та ўқилмаган хабар' }),
};
