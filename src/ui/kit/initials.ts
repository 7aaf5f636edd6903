const LETTER = /\p{L}|\p{N}/u;

/** One or two letters that stand for a name; emoji and punctuation are passed over. */
export function initialsOf(name: string): string {
  const letters = name
    .split(/\s+/)
    .map((word) => LETTER.exec(word)?.[0])
    .filter((letter) => letter !== undefined);
  const first = letters[0] ?? '';
  const last = letters.length > 1 ? (letters.at(-1) ?? '') : '';
  return (first + last).toUpperCase();
}
