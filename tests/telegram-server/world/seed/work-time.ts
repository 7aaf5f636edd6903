/** Work time runs from 9 to 21 o'clock in Tashkent and stands still at night, so that nobody of the seeded world writes at 4. */
const DAY = 86_400;
const WORK_DAY = 43_200;
/** 9 o'clock in Tashkent, in seconds of a UTC day. */
const OPENS = 4 * 3600;

/** Unix seconds → seconds of work time. */
export function toWorkTime(unix: number): number {
  const day = Math.floor(unix / DAY);
  return day * WORK_DAY + Math.min(WORK_DAY - 1, Math.max(0, unix - day * DAY - OPENS));
}

/** Seconds of work time → unix seconds. */
export function fromWorkTime(work: number): number {
  const day = Math.floor(work / WORK_DAY);
  return day * DAY + OPENS + (work - day * WORK_DAY);
}
