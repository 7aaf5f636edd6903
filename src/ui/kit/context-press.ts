const HOLD_MS = 480;
const SLACK_PX = 10;

/**
 * An attachment for everything that asks for a context menu: right click, the menu key, and on screens whose browser sends
 * no contextmenu for it (iOS), a long press. Called with the place in pixels of the viewport.
 */
export const contextPress =
  (onpress: (x: number, y: number) => void) =>
  (element: HTMLElement): (() => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let start = { x: 0, y: 0 };
    let wasHeld = false;

    const end = () => clearTimeout(timer);
    const down = (event: PointerEvent) => {
      wasHeld = false;
      if (event.pointerType !== 'touch' || !event.isPrimary) return end();
      start = { x: event.clientX, y: event.clientY };
      timer = setTimeout(() => {
        wasHeld = true;
        onpress(start.x, start.y);
      }, HOLD_MS);
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      if (Math.hypot(clientX - start.x, clientY - start.y) > SLACK_PX) end();
    };
    const menu = (event: MouseEvent) => {
      end();
      event.preventDefault();
      const isByKey = event.clientX === 0 && event.clientY === 0;
      if (wasHeld && !isByKey) return;
      wasHeld = !isByKey;
      const box = element.getBoundingClientRect();
      onpress(isByKey ? box.left + 24 : event.clientX, isByKey ? box.top + 24 : event.clientY);
    };
    /** The click that ends a long press is none. */
    const click = (event: MouseEvent) => {
      if (!wasHeld) return;
      wasHeld = false;
      if (event.detail === 0) return;
      event.preventDefault();
      event.stopPropagation();
    };

    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', end);
    element.addEventListener('pointercancel', end);
    element.addEventListener('contextmenu', menu);
    element.addEventListener('click', click, true);
    return () => {
      end();
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', end);
      element.removeEventListener('pointercancel', end);
      element.removeEventListener('contextmenu', menu);
      element.removeEventListener('click', click, true);
    };
  };
