import { pluralIn } from '../../plural.ts';
import type { dates as source } from '../uz/dates.ts';

const plural = pluralIn('ru');

export const dates: typeof source = {
  numbers: 'ru',
  today: 'Сегодня',
  yesterday: 'Вчера',
  months: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  monthsShort: ['янв', 'фев', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  weekdaysShort: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
  dayMonth: (day, month) => `${day} ${month}`,
  dayMonthYear: (day, month, year) => `${day} ${month} ${year} г.`,
  todayAt: (time) => `сегодня в ${time}`,
  yesterdayAt: (time) => `вчера в ${time}`,
  dayAt: (day, time) => `${day} в ${time}`,
  seconds: (n) => plural(n, { one: '# секунду', few: '# секунды', other: '# секунд' }),
  minutes: (n) => plural(n, { one: '# минуту', few: '# минуты', other: '# минут' }),
  hours: (n) => plural(n, { one: '# час', few: '# часа', other: '# часов' }),
  days: (n) => plural(n, { one: '# день', few: '# дня', other: '# дней' }),
  bytes: 'Б',
  kilobytes: 'КБ',
  megabytes: 'МБ',
  gigabytes: 'ГБ',
  thousands: (n) => `${n} тыс.`,
  millions: (n) => `${n} млн`,
  and: ' и ',
};
