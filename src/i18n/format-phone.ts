/** How the digits after the calling code are grouped at home; of the countries that most numbers here belong to. */
const GROUPS: readonly (readonly [code: string, groups: readonly number[]])[] = [
  ['998', [2, 3, 2, 2]],
  ['996', [3, 3, 3]],
  ['992', [2, 3, 4]],
  ['993', [2, 2, 2, 2]],
  ['7', [3, 3, 2, 2]],
];

/** A number of Telegram's, which has no plus, as it is read aloud: `+998 90 123 45 67`. Others stay in one piece; '' without digits. */
export function formatPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (digits === '') return '';
  for (const [code, groups] of GROUPS) {
    const length = code.length + groups.reduce((sum, group) => sum + group, 0);
    if (!digits.startsWith(code) || digits.length !== length) continue;
    let at = code.length;
    return [`+${code}`, ...groups.map((group) => digits.slice(at, (at += group)))].join(' ');
  }
  return `+${digits}`;
}
