import { t } from './t.svelte.ts';

/**
 * Dates, numbers and sizes in the language in force. Moments are unix seconds, shown in the device's time zone; `now` is
 * passed in so that what is drawn can be tested and refreshed.
 */

const DAY_MS = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');
const startOfDay = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** Whole days from the day of `seconds` to the day of `now`; 0 = same day. A day of 23 or 25 hours counts as one. */
function daysAgo(seconds: number, now: number): number {
  return Math.round((startOfDay(new Date(now * 1000)) - startOfDay(new Date(seconds * 1000))) / DAY_MS);
}

/** "14:05". */
export function formatTime(seconds: number): string {
  const date = new Date(seconds * 1000);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** "12-avgust", with the year when it is not the present one. */
export function formatDay(seconds: number, now: number): string {
  const date = new Date(seconds * 1000);
  const month = t.dates.months[date.getMonth()] ?? '';
  const isThisYear = date.getFullYear() === new Date(now * 1000).getFullYear();
  return isThisYear
    ? t.dates.dayMonth(date.getDate(), month)
    : t.dates.dayMonthYear(date.getDate(), month, date.getFullYear());
}

/** For the line between two days of a history: "Bugun", "Kecha", "12-avgust". */
export function formatDaySeparator(seconds: number, now: number): string {
  const ago = daysAgo(seconds, now);
  if (ago === 0) return t.dates.today;
  if (ago === 1) return t.dates.yesterday;
  return formatDay(seconds, now);
}

/** For a row of the chat list: time today, weekday this week, else a short date. */
export function formatListDate(seconds: number, now: number): string {
  const ago = daysAgo(seconds, now);
  if (ago <= 0) return formatTime(seconds);
  const date = new Date(seconds * 1000);
  if (ago < 7) return t.dates.weekdaysShort[date.getDay()] ?? '';
  if (date.getFullYear() === new Date(now * 1000).getFullYear())
    return t.dates.dayMonth(date.getDate(), t.dates.monthsShort[date.getMonth()] ?? '');
  return `${two(date.getDate())}.${two(date.getMonth() + 1)}.${date.getFullYear()}`;
}

/** Inside a sentence: "bugun, 14:05", "kecha, 09:30", "12-avgust, 18:00". */
export function formatMoment(seconds: number, now: number): string {
  const ago = daysAgo(seconds, now);
  const time = formatTime(seconds);
  if (ago === 0) return t.dates.todayAt(time);
  if (ago === 1) return t.dates.yesterdayAt(time);
  return t.dates.dayAt(formatDay(seconds, now), time);
}

/** A wait in words, the two largest units: "2 soat 5 daqiqa", "31 soniya". Rounded up; never less than a second. */
export function formatWait(seconds: number): string {
  const whole = Math.max(1, Math.ceil(seconds));
  if (whole < 60) return t.dates.seconds(whole);
  const minutes = Math.ceil(whole / 60);
  if (whole < 600 && whole % 60 !== 0)
    return `${t.dates.minutes(Math.floor(whole / 60))} ${t.dates.seconds(whole % 60)}`;
  if (minutes < 60) return t.dates.minutes(minutes);
  return join(Math.floor(minutes / 60), minutes % 60);
}

function join(hours: number, minutes: number): string {
  if (hours >= 24) {
    const rest = hours % 24;
    return [t.dates.days(Math.floor(hours / 24)), ...(rest ? [t.dates.hours(rest)] : [])].join(' ');
  }
  return [t.dates.hours(hours), ...(minutes ? [t.dates.minutes(minutes)] : [])].join(' ');
}

/** Length of a recording or a countdown: "0:05", "1:02:03". */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = two(whole % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** Grouped as the language groups. */
export function formatNumber(n: number, fractionDigits = 0): string {
  return new Intl.NumberFormat(t.dates.numbers, { maximumFractionDigits: fractionDigits }).format(n);
}

/** "999", "1,2 ming", "3 mln": for views and members, where there is little room. */
export function formatCount(n: number): string {
  if (n < 1000) return formatNumber(n);
  if (n < 1_000_000) return t.dates.thousands(formatNumber(Math.floor(n / 100) / 10, n < 100_000 ? 1 : 0));
  return t.dates.millions(formatNumber(Math.floor(n / 100_000) / 10, 1));
}

/** "640 B", "1,2 MB". Units of 1024, as people know them from their file managers. */
export function formatBytes(n: number): string {
  const units = [t.dates.bytes, t.dates.kilobytes, t.dates.megabytes, t.dates.gigabytes];
  let value = n;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${formatNumber(value, unit === 0 || value >= 100 ? 0 : 1)}\u00a0${units[unit] ?? ''}`;
}

/** "Dilnoza, Aziz va John". */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return items.slice(0, -1).join(', ') + t.dates.and + (items.at(-1) ?? '');
}
