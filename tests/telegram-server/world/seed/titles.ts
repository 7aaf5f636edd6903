import type { Language } from './slot.ts';

/** Titles of groups and channels that are drawn by lot; a number is put behind. */
export const GROUP_TITLES: Record<Language, readonly string[]> = {
  uz: [
    'Yetkazib berish',
    'Ombor',
    'Marketing',
    'Namangan filiali',
    'Samarqand filiali',
    'Loyiha',
    'Sotuv boʻlimi',
    'Haydovchilar',
  ],
  'uz-Cyrl': ['Етказиб бериш', 'Омбор', 'Фарғона филиали', 'Лойиҳа', 'Сотув бўлими'],
  ru: ['Снабжение', 'Проект', 'Отдел продаж', 'Доставка', 'Склад', 'Филиал Бухара', 'Закупки'],
  en: ['Export desk', 'Project', 'Partners', 'Shipping', 'Quality'],
};

export const CHANNEL_TITLES: Record<Language, readonly string[]> = {
  uz: ['Narxlar', 'Biznes kundaligi', 'Texnika bozori', 'Vakansiyalar', 'Soliq maslahati'],
  'uz-Cyrl': ['Нархлар', 'Бизнес кундалиги', 'Иш ўринлари', 'Солиқ маслаҳати'],
  ru: ['Цены и тарифы', 'Деловой дневник', 'Вакансии', 'Грузы и рейсы', 'Тендеры'],
  en: ['Trade digest', 'Cotton & textiles', 'Freight rates', 'Market notes'],
};
