import { describe, expect, it } from 'vitest';
import { Recent } from './recent.ts';

describe('recent values', () => {
  it('keeps those used last', () => {
    const recent = new Recent<string, number>(2);
    recent.put('a', 1);
    recent.put('b', 2);
    recent.get('a');
    recent.put('c', 3);
    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3]);
  });

  it('does not let a reader put back what was written or removed while it read', () => {
    const recent = new Recent<string, number>(9);
    const reading = recent.reading();
    recent.put('a', 2);
    recent.remove('b');
    for (const key of ['a', 'b', 'c']) reading.offer(key, 1);
    reading.end();
    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([2, undefined, 1]);
  });

  it('holds nothing any more once it is over, whatever a late reader brings', () => {
    const recent = new Recent<string, number>(9);
    recent.put('a', 1);
    const reading = recent.reading();
    recent.end();
    reading.offer('b', 2);
    recent.put('c', 3);
    expect(['a', 'b', 'c'].map((key) => recent.get(key))).toEqual([undefined, undefined, undefined]);
  });
});
