import { pluralIn } from '../../plural.ts';
import type { dates as source } from '../uz/dates.ts';

const plural = pluralIn('en');

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const dates: typeof source = {
  numbers: 'en',
  today: 'Today',
  yesterday: 'Yesterday',
  months: MONTHS,
  monthsShort: MONTHS.map((month) => month.slice(0, 3)),
  weekdaysShort: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  dayMonth: (day, month) => `${day} ${month}`,
  dayMonthYear: (day, month, year) => `${day} ${month} ${year}`,
  todayAt: (time) => `today at ${time}`,
  yesterdayAt: (time) => `yesterday at ${time}`,
  dayAt: (day, time) => `${day} at ${time}`,
  seconds: (n) => plural(n, { one: '# second', other: '# seconds' }),
  minutes: (n) => plural(n, { one: '# minute', other: '# minutes' }),
  hours: (n) => plural(n, { one: '# hour', other: '# hours' }),
  days: (n) => plural(n, { one: '# day', other: '# days' }),
  bytes: 'B',
  kilobytes: 'KB',
  megabytes: 'MB',
  gigabytes: 'GB',
  thousands: (n) => `${n}K`,
  millions: (n) => `${n}M`,
  and: ' and ',
};
