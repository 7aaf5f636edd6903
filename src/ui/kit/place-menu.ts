/** Where a menu wants to be, in pixels of the viewport: its corner at `x`, `y`; `flipY` is tried where it does not fit below. */
export interface MenuAnchor {
  readonly x: number;
  readonly y: number;
  readonly flipY: number;
  /** The menu's right edge stands at x instead of its left. */
  readonly isEnd: boolean;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 8;

/** The upper left corner that keeps a menu of this size inside the viewport. */
export function placeMenu(anchor: MenuAnchor, menu: Size, viewport: Size): { left: number; top: number } {
  const clamp = (value: number, room: number) => Math.max(MARGIN, Math.min(value, room - MARGIN));
  const left = clamp(anchor.isEnd ? anchor.x - menu.width : anchor.x, viewport.width - menu.width);
  const fitsBelow = anchor.y + menu.height + MARGIN <= viewport.height;
  const top = clamp(fitsBelow ? anchor.y : anchor.flipY - menu.height, viewport.height - menu.height);
  return { left, top };
}
