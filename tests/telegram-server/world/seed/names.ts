import { hash, pick } from './hash.ts';
import type { Language } from './slot.ts';

interface Names {
  men: readonly string[];
  women: readonly string[];
  families: readonly string[];
}

const UZ: Names = {
  men: [
    'Akmal',
    'Botir',
    'Sherzod',
    'Jasur',
    'Ulugʻbek',
    'Rustam',
    'Farrux',
    'Sardor',
    'Bekzod',
    'Doniyor',
    'Anvar',
    'Shavkat',
    'Oybek',
    'Zafar',
    'Ilhom',
  ],
  women: [
    'Nilufar',
    'Gulnora',
    'Sevara',
    'Madina',
    'Zulfiya',
    'Shahnoza',
    'Barno',
    'Feruza',
    'Mohira',
    'Dilfuza',
    'Kamola',
    'Ozoda',
    'Nargiza',
    'Lola',
    'Umida',
  ],
  families: [
    'Abdullayev',
    'Tursunov',
    'Yoʻldoshev',
    'Qodirov',
    'Ergashev',
    'Nazarov',
    'Ismoilov',
    'Xolmatov',
    'Mirzayev',
    'Sobirov',
    'Hakimov',
    'Olimov',
    'Joʻrayev',
    'Normatov',
    'Saidov',
  ],
};
const UZ_CYRL: Names = {
  men: ['Алишер', 'Баходир', 'Шухрат', 'Нодир', 'Ҳамид', 'Ғайрат', 'Қаҳрамон', 'Ўткир', 'Жамшид', 'Равшан'],
  women: [
    'Гулчеҳра',
    'Дилором',
    'Муҳаббат',
    'Ойдин',
    'Санобар',
    'Ҳулкар',
    'Ирода',
    'Нафиса',
    'Зебо',
    'Шоира',
  ],
  families: [
    'Қосимов',
    'Ҳайдаров',
    'Ғуломов',
    'Ўринов',
    'Тожиев',
    'Маҳмудов',
    'Эшонқулов',
    'Бозоров',
    'Шарипов',
    'Жўраев',
  ],
};
const RU: Names = {
  men: ['Сергей', 'Тимур', 'Руслан', 'Андрей', 'Виктор', 'Олег', 'Павел', 'Данияр', 'Максим', 'Игорь'],
  women: ['Нодира', 'Елена', 'Наталья', 'Ирина', 'Светлана', 'Динара', 'Ольга', 'Гузаль', 'Марина', 'Анна'],
  families: [
    'Усманов',
    'Ким',
    'Иванов',
    'Петров',
    'Пак',
    'Ахмедов',
    'Соколов',
    'Каримов',
    'Морозов',
    'Назаров',
  ],
};
const EN: Names = {
  men: ['Michael', 'David', 'James', 'Thomas', 'Peter', 'Mehmet', 'Wei', 'Arjun', 'Daniel', 'Stefan'],
  women: ['Emma', 'Sarah', 'Laura', 'Julia', 'Mei', 'Ayşe', 'Priya', 'Hannah', 'Olivia', 'Nora'],
  families: ['Brown', 'Schmidt', 'Clark', 'Yılmaz', 'Zhang', 'Patel', 'Taylor', 'Meyer', 'Lee', 'Wilson'],
};
const BY_LANGUAGE: Record<Language, Names> = { uz: UZ, 'uz-Cyrl': UZ_CYRL, ru: RU, en: EN };
/** Family names that take an ending for a woman. */
const INFLECTED = /(ov|ev|ов|ев|in|ин)$/;

/** A believable name of a speaker of the language, by number. */
export function nameOf(
  language: Language,
  seed: number,
  number: number,
): { firstName: string; lastName: string } {
  const names = BY_LANGUAGE[language];
  const woman = hash(seed, number, 11) % 2 === 0;
  const firstName = pick(woman ? names.women : names.men, hash(seed, number, 12));
  const family = pick(names.families, hash(seed, number, 13));
  const ending = /[а-яёўқғҳ]$/i.test(family) ? 'а' : 'a';
  return { firstName, lastName: woman && INFLECTED.test(family) ? family + ending : family };
}
