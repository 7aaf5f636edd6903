import { pluralIn } from '../../plural.ts';
import type { dates as source } from '../uz/dates.ts';

const NUMBERS = 'ru';
const plural = pluralIn('uz', NUMBERS);

const MONTHS = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

export const dates: typeof source = {
  numbers: NUMBERS,
  today: 'Бугун',
  yesterday: 'Кеча',
  months: MONTHS,
  monthsShort: MONTHS.map((month) => month.slice(0, 3)),
  weekdaysShort: ['якш', 'душ', 'сеш', 'чор', 'пай', 'жум', 'шан'],
  dayMonth: (day, month) => `${day} ${month}`,
  dayMonthYear: (day, month, year) => `${year} йил ${day} ${month}`,
  todayAt: (time) => `бугун, ${time}`,
  yesterdayAt: (time) => `кеча, ${time}`,
  dayAt: (day, time) => `${day}, ${time}`,
  seconds: (n) => plural(n, { other: '# сония' }),
  minutes: (n) => plural(n, { other: '# дақиқа' }),
  hours: (n) => plural(n, { other: '# соат' }),
  days: (n) => plural(n, { other: '# кун' }),
  bytes: 'Б',
  kilobytes: 'КБ',
  megabytes: 'МБ',
  gigabytes: 'ГБ',
  thousands: (n) => `${n} минг`,
  millions: (n) => `${n} млн`,
  and: ' ва ',
};
