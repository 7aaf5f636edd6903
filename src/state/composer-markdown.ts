import type { FormattedText, TextEntity, TextStyle } from '#model/text-entity.ts';

/** The marks of Telegram's own clients. The longest comes first. */
const MARKS: readonly { readonly mark: string; readonly style: TextStyle }[] = [
  { mark: '```', style: { kind: 'pre', language: '' } },
  { mark: '**', style: { kind: 'bold' } },
  { mark: '__', style: { kind: 'italic' } },
  { mark: '~~', style: { kind: 'strike' } },
  { mark: '||', style: { kind: 'spoiler' } },
  { mark: '`', style: { kind: 'code' } },
];
const LINK = /^\[([^\][\n]+)\]\(((?:https?:\/\/|tg:\/\/|mailto:|tel:)[^\s()]+)\)/i;
const LANGUAGE = /^([a-z0-9+#-]{1,20})\n/i;

interface Open {
  readonly mark: string;
  readonly style: TextStyle;
  /** Where the marked text begins in the text without marks. */
  readonly from: number;
}

/** Where text taken out of the source stood, so that entities carried along can follow. */
interface Cut {
  readonly at: number;
  readonly length: number;
}

/**
 * Turns **bold**, __italic__, ~~strike~~, ||spoiler||, `code`, ```pre``` and [text](url) into entities and takes the marks
 * out. A mark without its partner, or with nothing between, stays as it is. Entities that the text already has are kept and
 * moved; inside their code nothing is read as a mark. Blank space at both ends goes, as Telegram would cut it.
 */
export function parseMarkdown({ text, entities }: FormattedText): FormattedText {
  const parser = new Parser(text, entities);
  return trimmed(parser.result());
}

class Parser {
  readonly #source: string;
  readonly #carried: readonly TextEntity[];
  readonly #cuts: Cut[] = [];
  readonly #found: TextEntity[] = [];
  #open: readonly Open[] = [];
  #text = '';

  constructor(source: string, carried: readonly TextEntity[]) {
    this.#source = source;
    this.#carried = carried;
  }

  result(): FormattedText {
    let at = 0;
    while (at < this.#source.length) at += this.#step(at);
    const moved = this.#carried.map((entity) => moveEntity(entity, this.#cuts));
    return {
      text: this.#text,
      entities: sorted([...moved, ...this.#found].filter(({ length }) => length > 0)),
    };
  }

  /** Reads one thing at `at`; answers how much of the source it took. */
  #step(at: number): number {
    if (!this.#isCode(at)) {
      const link = LINK.exec(this.#source.slice(at, at + 2200));
      if (link) return this.#link(at, link);
      const found = MARKS.find(({ mark }) => this.#source.startsWith(mark, at));
      const taken = found ? this.#mark(at, found.mark, found.style) : 0;
      if (taken > 0) return taken;
    }
    this.#text += this.#source[at];
    return 1;
  }

  #isCode(at: number): boolean {
    return this.#carried.some(
      ({ offset, length, style }) =>
        (style.kind === 'code' || style.kind === 'pre' || style.kind === 'url') &&
        at >= offset &&
        at < offset + length,
    );
  }

  #link(at: number, [whole, label = '', url = '']: RegExpExecArray): number {
    this.#cuts.push(
      { at, length: 1 },
      { at: at + 1 + label.length, length: whole.length - 1 - label.length },
    );
    this.#found.push({ offset: this.#text.length, length: label.length, style: { kind: 'link', url } });
    this.#text += label;
    return whole.length;
  }

  #mark(at: number, mark: string, style: TextStyle): number {
    if (style.kind === 'code' || style.kind === 'pre') return this.#code(at, mark, style);
    const index = this.#open.findIndex((open) => open.mark === mark);
    if (index !== -1) return this.#close(at, index);
    const end = this.#source.indexOf(mark, at + mark.length);
    if (end <= at + mark.length || this.#source.slice(at + mark.length, end).trim() === '') return 0;
    this.#cuts.push({ at, length: mark.length });
    this.#open = [...this.#open, { mark, style, from: this.#text.length }];
    return mark.length;
  }

  #close(at: number, index: number): number {
    const open = this.#open[index];
    if (!open || this.#text.length === open.from) return 0;
    this.#open = this.#open.toSpliced(index, 1);
    this.#cuts.push({ at, length: open.mark.length });
    this.#found.push({ offset: open.from, length: this.#text.length - open.from, style: open.style });
    return open.mark.length;
  }

  /** Code is taken in one go: nothing inside it is a mark. */
  #code(at: number, mark: string, style: TextStyle): number {
    const from = at + mark.length;
    const end = this.#source.indexOf(mark, from);
    const inside = end === -1 ? '' : this.#source.slice(from, end);
    if (inside.trim() === '' || (style.kind === 'code' && inside.includes('\n'))) return 0;
    const language = style.kind === 'pre' ? LANGUAGE.exec(inside) : null;
    const lead = language ? language[0].length : style.kind === 'pre' && inside.startsWith('\n') ? 1 : 0;
    const body = style.kind === 'pre' ? inside.slice(lead).replace(/\n$/, '') : inside;
    const tail = inside.length - lead - body.length;
    this.#cuts.push({ at, length: mark.length + lead }, { at: end - tail, length: mark.length + tail });
    const kept: TextStyle = language ? { kind: 'pre', language: language[1] ?? '' } : style;
    this.#found.push({ offset: this.#text.length, length: body.length, style: kept });
    this.#text += body;
    return end + mark.length - at;
  }
}

function moveEntity(entity: TextEntity, cuts: readonly Cut[]): TextEntity {
  const moved = (position: number) =>
    cuts.reduce((sum, { at, length }) => sum - Math.max(0, Math.min(length, position - at)), position);
  const offset = moved(entity.offset);
  return { ...entity, offset, length: moved(entity.offset + entity.length) - offset };
}

function trimmed({ text, entities }: FormattedText): FormattedText {
  const lead = text.length - text.trimStart().length;
  const clean = text.trim();
  const kept = entities.flatMap((entity) => {
    const from = Math.max(0, entity.offset - lead);
    const to = Math.min(clean.length, entity.offset + entity.length - lead);
    return to > from ? [{ ...entity, offset: from, length: to - from }] : [];
  });
  return { text: clean, entities: kept };
}

const sorted = (entities: readonly TextEntity[]): readonly TextEntity[] =>
  entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
