import { pluralIn } from '../../plural.ts';

/** Browsers know no Uzbek months; numbers are grouped in Uzbek as in Russian. */
const NUMBERS = 'ru';
const plural = pluralIn('uz', NUMBERS);

const MONTHS = [
  'yanvar',
  'fevral',
  'mart',
  'aprel',
  'may',
  'iyun',
  'iyul',
  'avgust',
  'sentyabr',
  'oktyabr',
  'noyabr',
  'dekabr',
];

export const dates = {
  numbers: NUMBERS,
  today: 'Bugun',
  yesterday: 'Kecha',
  months: MONTHS,
  monthsShort: ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avg', 'sen', 'okt', 'noy', 'dek'],
  /** Sunday first, as Date.getDay counts. */
  weekdaysShort: ['yak', 'dush', 'sesh', 'chor', 'pay', 'jum', 'shan'],
  dayMonth: (day: number, month: string) => `${day}-${month}`,
  dayMonthYear: (day: number, month: string, year: number) => `${year}-yil ${day}-${month}`,
  todayAt: (time: string) => `bugun, ${time}`,
  yesterdayAt: (time: string) => `kecha, ${time}`,
  dayAt: (day: string, time: string) => `${day}, ${time}`,
  seconds: (n: number) => plural(n, { other: '# soniya' }),
  minutes: (n: number) => plural(n, { other: '# daqiqa' }),
  hours: (n: number) => plural(n, { other: '# soat' }),
  days: (n: number) => plural(n, { other: '# kun' }),
  bytes: 'B',
  kilobytes: 'KB',
  megabytes: 'MB',
  gigabytes: 'GB',
  thousands: (n: string) => `${n} ming`,
  millions: (n: string) => `${n} mln`,
  /** Joins the last two of a list. */
  and: ' va ',
};
