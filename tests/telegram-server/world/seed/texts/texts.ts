/** A talk of six lines; `c:` is said by the other one, `m:` by the owner. `{item}` and the like are filled in by lot. */
export type Talk = readonly [string, string, string, string, string, string];

/** What is said in one language. Lines may hold `**bold**`, `__italic__`, `` `code` `` and `[text](url)`. */
export interface Texts {
  customer: readonly Talk[];
  colleague: readonly Talk[];
  team: readonly string[];
  family: readonly string[];
  news: readonly string[];
  company: readonly string[];
  saved: readonly string[];
  bot: readonly Talk[];
  items: readonly string[];
  days: readonly string[];
}
