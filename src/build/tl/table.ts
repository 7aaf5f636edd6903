import type { Definition, Field } from './definitions.ts';

function fieldText({ name, letter, vector, flag }: Field): string {
  const bit = flag ? `${flag.word === 'flags2' ? '+' : ''}${String(flag.bit)}` : '';
  const around = vector ? (vector === 'boxed' ? 'V' : 'v') : '';
  return ` ${bit}${around}${letter}${name}`;
}

/** Only answers that are vectors of bare numbers need to be told: all others say themselves what they are. */
const answerText = ({ isMethod, result }: Definition): string =>
  isMethod && /^Vector<(int|long)>$/.test(result) ? `=${result.slice(7, 8)}` : '';

/**
 * The definitions as the worker carries them: a line each, and their ids in the same order, eight hex digits each. A line is
 * the class's name, with `=i` or `=l` behind it where a method answers with bare numbers, and its fields: the bit that says whether
 * it is there (`+` for flags2), V or v for a vector, the letter of its type, its name.
 */
export function toTable(definitions: readonly Definition[]): { ids: string; lines: string } {
  return {
    ids: definitions.map(({ id }) => id.toString(16).padStart(8, '0')).join(''),
    lines: definitions
      .map((definition) => {
        const { className, fields } = definition;
        return `${className}${answerText(definition)}${fields.map(fieldText).join('')}`;
      })
      .join('\n'),
  };
}

/** The module that src/worker/telegram/tl reads the table from. */
export function tableModule(definitions: readonly Definition[], layer: number): string {
  const { ids, lines } = toTable(definitions);
  return [
    "// Generated from GramJS's schema by src/build/tl/generate.ts. Do not edit.",
    `export const LAYER = ${String(layer)};`,
    `export const IDS =\n  '${ids}';`,
    `export const LINES = \`${lines}\`;`,
    '',
  ].join('\n');
}
