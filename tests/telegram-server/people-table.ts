import { DEMO_PEOPLE } from './world/demo-people.ts';

/** Who can sign in, as a table for a terminal: name, phone, code, password, DC. */
export function peopleTable(): string {
  const rows = DEMO_PEOPLE.map(({ firstName, lastName, phone, code, password = '–', dc }) => [
    `${firstName} ${lastName}`,
    readablePhone(phone),
    code,
    password,
    `DC ${dc}`,
  ]);
  const table = [['Name', 'Phone', 'Code', 'Password', 'Home'], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table
    .map(
      (row) =>
        '  ' +
        row
          .map((cell, column) => cell.padEnd(widths[column]!))
          .join('   ')
          .trimEnd(),
    )
    .join('\n');
}

/** `998900000001` as `+998 90 000 00 01`; other countries' numbers with a plus only. */
export function readablePhone(digits: string): string {
  const uzbek = /^(998)(\d\d)(\d{3})(\d\d)(\d\d)$/.exec(digits);
  return uzbek === null ? `+${digits}` : `+${uzbek.slice(1).join(' ')}`;
}
