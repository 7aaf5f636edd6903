import { describe, expect, it } from 'vitest';
import { placeMenu } from './place-menu.ts';

const VIEWPORT = { width: 390, height: 844 };
const MENU = { width: 200, height: 300 };

describe('placeMenu', () => {
  it('hangs below its anchor where there is room', () => {
    expect(placeMenu({ x: 20, y: 100, flipY: 60, isEnd: false }, MENU, VIEWPORT)).toEqual({
      left: 20,
      top: 100,
    });
  });

  it('stands above where there is none', () => {
    expect(placeMenu({ x: 20, y: 700, flipY: 660, isEnd: false }, MENU, VIEWPORT).top).toBe(360);
  });

  it('never leaves the viewport', () => {
    expect(placeMenu({ x: 380, y: 100, flipY: 60, isEnd: false }, MENU, VIEWPORT).left).toBe(182);
    expect(placeMenu({ x: 100, y: 100, flipY: 60, isEnd: true }, MENU, VIEWPORT).left).toBe(8);
    expect(
      placeMenu({ x: 20, y: 500, flipY: 200, isEnd: false }, { width: 200, height: 830 }, VIEWPORT).top,
    ).toBe(8);
  });
});
