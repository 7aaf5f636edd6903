/** Which part of a list is asked for. All as in https://core.telegram.org/api/offsets; 0 for what is not given. */
export interface PageParams {
  offset_id: number;
  offset_date?: number;
  add_offset: number;
  limit: number;
  max_id: number;
  min_id: number;
}

/** Ids in ascending order, read by position from the oldest. */
export interface Ascending {
  readonly length: number;
  at(position: number): number | undefined;
  /** How many ids are smaller. */
  rank(id: number): number;
}

export interface Page {
  /** The newest first. */
  ids: number[];
  /** Of the whole list. */
  count: number;
  /** How many of the whole list are newer than the first of the page; 0 for an empty page. */
  offset: number;
}

const LIMIT_DEFAULT = 20;
const LIMIT_MAX = 100;

/**
 * A page of a list that is told the newest first: the slice begins after as many results as there are down to `offset_id`,
 * that one included, plus `add_offset`; then `max_id` and `min_id` (both exclusive) take away from it.
 */
export function pageOf(list: Ascending, params: PageParams, dateOf: (id: number) => number): Page {
  const start = newerCount(list, params, dateOf) + params.add_offset;
  const end = start + clampLimit(params.limit);
  const ids: number[] = [];
  let offset: number | undefined;
  for (let position = Math.max(0, start); position < Math.min(end, list.length); position++) {
    const id = list.at(list.length - 1 - position)!;
    if ((params.max_id > 0 && id >= params.max_id) || id <= params.min_id) continue;
    offset ??= position;
    ids.push(id);
  }
  return { ids, count: list.length, offset: offset ?? 0 };
}

/** Limits below 1 mean a usual page, above 100 they mean 100. */
export function clampLimit(limit: number): number {
  return limit < 1 ? LIMIT_DEFAULT : Math.min(limit, LIMIT_MAX);
}

/** How many results there are from the newest down to the offset. */
function newerCount(list: Ascending, params: PageParams, dateOf: (id: number) => number): number {
  if (params.offset_id > 0) return list.length - list.rank(params.offset_id);
  if (!params.offset_date) return 0;
  return list.length - firstNotOlder(list, params.offset_date, dateOf);
}

/** The position of the first id whose date is not before `date`; dates grow with ids. */
function firstNotOlder(list: Ascending, date: number, dateOf: (id: number) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dateOf(list.at(middle)!) < date) low = middle + 1;
    else high = middle;
  }
  return low;
}
