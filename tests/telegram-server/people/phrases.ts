import type { Language } from './language.ts';

/** What a line is about, as far as one must understand it to answer. */
export type Occasion = 'greeting' | 'thanks' | 'question' | 'file' | 'statement' | 'opener';

export const PHRASES: Readonly<Record<Language, Readonly<Record<Occasion, readonly string[]>>>> = {
  uz: {
    greeting: [
      'Vaalaykum assalom! Qalaysiz?',
      'Salom! Yaxshimisiz, ishlar qanday?',
      'Assalomu alaykum, eshitaman 🙂',
    ],
    thanks: ['Arzimaydi!', 'Marhamat, doim xizmatdaman', '🙏', 'Hechqisi yoʻq'],
    question: [
      'Hozir aniqlashtirib, besh daqiqada yozaman.',
      'Menimcha ha, lekin hisobotni bir koʻrib chiqay.',
      'Ertaga tushgacha tayyor boʻladi.',
      'Bilmadim, Aziz akadan soʻrab beraymi?',
    ],
    file: ['Oldim, koʻrib chiqaman.', 'Rahmat, hujjat keldi ✅', 'Ochildi, hammasi joyida.'],
    statement: [
      'Tushunarli',
      'Yaxshi, shunday qilamiz 👍',
      'Xoʻp boʻladi',
      'Kelishdik. Yana nimadir kerakmi?',
      'Ok, belgilab qoʻydim',
    ],
    opener: [
      'Bugungi yigʻilish soat 15:00 ga koʻchirildi',
      'Yangi narxlar roʻyxatini joʻnatdim, koʻrib chiqing',
      'Omborda 40 ta qolibdi, buyurtma beramizmi?',
      'Mijoz shartnomani imzolabdi 🎉',
    ],
  },
  'uz-cyrl': {
    greeting: ['Ваалайкум ассалом! Қалайсиз?', 'Салом! Ишлар қандай?'],
    thanks: ['Арзимайди!', 'Марҳамат 🙂'],
    question: [
      'Ҳозир аниқлаб, беш дақиқада ёзаман.',
      'Эртага тушгача тайёр бўлади.',
      'Бир кўриб чиқай, кейин айтаман.',
    ],
    file: ['Олдим, кўриб чиқаман.', 'Раҳмат, ҳужжат келди ✅'],
    statement: ['Тушунарли', 'Хўп бўлади', 'Келишдик 👍'],
    opener: ['Бугунги йиғилиш соат 15:00 га кўчирилди', 'Янги рўйхатни жўнатдим'],
  },
  ru: {
    greeting: ['Здравствуйте! Слушаю вас', 'Привет! Как дела?', 'Добрый день 🙂'],
    thanks: ['Пожалуйста!', 'Не за что', 'Обращайтесь 🙏'],
    question: [
      'Сейчас уточню и напишу минут через пять.',
      'Думаю, да, но проверю по отчёту.',
      'Завтра до обеда будет готово.',
      'Не уверен, лучше спросить у Дилнозы.',
    ],
    file: ['Получил, посмотрю.', 'Спасибо, файл открылся ✅', 'Вижу, всё на месте.'],
    statement: [
      'Понятно',
      'Хорошо, так и сделаем 👍',
      'Договорились. Что-то ещё нужно?',
      'Ок, записал',
      'Принято',
    ],
    opener: [
      'Сегодняшнюю встречу перенесли на 15:00',
      'Отправил новый прайс, посмотрите, пожалуйста',
      'На складе осталось 40 штук, заказываем?',
      'Клиент подписал договор 🎉',
    ],
  },
  en: {
    greeting: ['Hi! How are things?', 'Hello, good to hear from you', 'Hey 🙂'],
    thanks: ['You are welcome!', 'Any time', 'No problem 🙏'],
    question: [
      'Let me check and get back to you in five minutes.',
      'I think so, but I want to look at the report first.',
      'It will be ready tomorrow before noon.',
      'Not sure, Dilnoza may know better.',
    ],
    file: ['Got it, will have a look.', 'Thanks, the file opens fine ✅', 'I see it, all in place.'],
    statement: [
      'Understood',
      'Good, let us do that 👍',
      'Agreed. Anything else you need?',
      'Ok, noted',
      'Makes sense',
    ],
    opener: [
      'Today’s meeting moved to 3 pm',
      'I have sent the new price list, please take a look',
      'There are 40 left in the warehouse, shall we order?',
      'The client has signed the contract 🎉',
    ],
  },
};

/** What an edited line gains. */
export const AFTERTHOUGHTS: Readonly<Record<Language, readonly string[]>> = {
  uz: [' (tuzatdim)', ' Kechirasiz, soat 16:00 gacha.'],
  'uz-cyrl': [' (тузатдим)'],
  ru: [' (поправил)', ' Точнее, до 16:00.'],
  en: [' (corrected)', ' By 4 pm, to be exact.'],
};
