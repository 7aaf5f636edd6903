import type { Span } from './history.ts';

/*
 * Arithmetic over the known stretches of a history. Every list here is ascending, its spans neither touch nor overlap, and
 * ids are whole numbers; a span whose `from` lies beyond its `to` is empty.
 */

/** The list with `span` known as well: whatever it overlaps or touches grows into one. */
export function addSpan(spans: readonly Span[], span: Span): readonly Span[] {
  if (span.from > span.to) return spans;
  let { from, to } = span;
  const before: Span[] = [];
  const after: Span[] = [];
  for (const each of spans) {
    if (each.to < from - 1) before.push(each);
    else if (each.from > to + 1) after.push(each);
    else {
      from = Math.min(from, each.from);
      to = Math.max(to, each.to);
    }
  }
  return [...before, { from, to }, ...after];
}

/** The list without the ids of `cut`: a span that reaches over it falls into two. */
export function cutSpan(spans: readonly Span[], cut: Span): readonly Span[] {
  if (cut.from > cut.to) return spans;
  return spans
    .flatMap(({ from, to }) => [
      { from, to: Math.min(to, cut.from - 1) },
      { from: Math.max(from, cut.to + 1), to },
    ])
    .filter(({ from, to }) => from <= to);
}

/** The span in which `id` lies; undefined where nothing is known of it. */
export const spanHolding = (spans: readonly Span[], id: number): Span | undefined =>
  spans.find(({ from, to }) => from <= id && id <= to);
