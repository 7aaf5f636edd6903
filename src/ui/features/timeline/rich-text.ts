import type { TextEntity, TextStyle } from '#model/text-entity.ts';

/** Formatted text as a tree, ready to be drawn as elements. */
export type RichNode =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'styled';
      readonly style: TextStyle;
      /** The plain text inside. */
      readonly text: string;
      readonly children: readonly RichNode[];
    };

/** Telegram allows 100; what a foreign server sends beyond this stays plain. */
const MOST_ENTITIES = 400;
const DEEPEST = 16;

/**
 * Nests the entities of a text. Whatever comes (out of range, overlapping, endless nesting), the text comes out whole and in
 * order (but for the line break behind a block): ranges are cut to the text, crossing ones are split where the outer ends, too deep ones are left out.
 */
export function richText(text: string, entities: readonly TextEntity[]): readonly RichNode[] {
  const clean = entities.slice(0, MOST_ENTITIES).flatMap((entity) => clip(entity, 0, text.length));
  return build(text, 0, text.length, inOrder(clean), 0);
}

function build(
  text: string,
  from: number,
  to: number,
  entities: readonly TextEntity[],
  depth: number,
): readonly RichNode[] {
  const nodes: RichNode[] = [];
  let at = from;
  let waiting = depth < DEEPEST ? entities : [];
  for (let entity = waiting[0]; entity; entity = waiting[0]) {
    const start = entity.offset;
    const end = start + entity.length;
    const rest = waiting.slice(1);
    const inner = rest.flatMap((other) => clip(other, start, end));
    waiting = inOrder(rest.flatMap((other) => clip(other, end, to)));
    pushText(nodes, text.slice(at, start));
    nodes.push({
      kind: 'styled',
      style: entity.style,
      text: text.slice(start, end),
      children: build(text, start, end, isVerbatim(entity) ? [] : inOrder(inner), depth + 1),
    });
    at = end;
  }
  pushText(nodes, text.slice(at, to));
  return nodes;
}

/** A block ends its own line: the line break behind it would only be an empty line. */
function pushText(nodes: RichNode[], text: string): void {
  const last = nodes.at(-1);
  const isBehindBlock = last?.kind === 'styled' && (last.style.kind === 'pre' || last.style.kind === 'quote');
  const shown = isBehindBlock ? text.replace(/^\n/, '') : text;
  if (shown !== '') nodes.push({ kind: 'text', text: shown });
}

const isVerbatim = ({ style }: TextEntity): boolean => style.kind === 'pre' || style.kind === 'code';

/** The part of an entity inside a range; none when it has no part there. */
function clip(entity: TextEntity, from: number, to: number): readonly TextEntity[] {
  const start = Math.max(from, Math.floor(entity.offset));
  const end = Math.min(to, Math.floor(entity.offset + entity.length));
  return end > start ? [{ ...entity, offset: start, length: end - start }] : [];
}

const inOrder = (entities: readonly TextEntity[]): readonly TextEntity[] =>
  entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);

const EMOJI =
  /(?:\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*|\p{Regional_Indicator}{2})/gu;

/** How many emoji a text of nothing else has, up to three; 0 = it is an ordinary text. */
export function emojiCount(text: string): number {
  if (text.length > 40 || text.replace(EMOJI, '').trim() !== '') return 0;
  const count = text.match(EMOJI)?.length ?? 0;
  return count <= 3 ? count : 0;
}
