import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MUTATIONS } from './mutation-list.ts';

const root = new URL('../../', import.meta.url);

describe('the bugs that are planted', () => {
  it.each(MUTATIONS)('$name: there is one place for it', ({ file, from, to }) => {
    expect(readFileSync(new URL(file, root), 'utf8').split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
  });
});
