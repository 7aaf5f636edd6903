import { describe, expect, it } from 'vitest';
import { safeFileName } from './save-file.ts';

describe('safeFileName', () => {
  it.each([
    ['hisobot 2026.pdf', 'hisobot 2026.pdf'],
    ['../../etc/passwd', '__.._etc_passwd'],
    ['rasm\u202Egpj.exe', 'rasm_gpj.exe'],
    ['a:b*c?.txt', 'a_b_c_.txt'],
    ['...', '_'],
    ['', 'file'],
  ])('%j', (name, expected) => {
    expect(safeFileName(name)).toBe(expected);
  });
});
