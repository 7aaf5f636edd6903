const MOST = 6;
const DOUBLE = 2.5;
const SWIPE_PX = 60;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Swipes {
  readonly onleft: () => void;
  readonly onright: () => void;
  readonly ondown: () => void;
}

/** Enlarging and moving a picture with wheel, double press, two fingers or keys. Points are pixels from the stage's middle. */
export class ZoomPan {
  scale = $state(1);
  x = $state(0);
  y = $state(0);

  readonly #swipes: Swipes;
  readonly #fingers = new Map<number, Point>();
  #start: Point = { x: 0, y: 0 };
  #wasPinch = false;

  constructor(swipes: Swipes) {
    this.#swipes = swipes;
  }

  get isEnlarged(): boolean {
    return this.scale > 1;
  }

  reset(): void {
    this.scale = 1;
    this.x = 0;
    this.y = 0;
  }

  /** Enlarges by a factor; what is under `at` stays under it. */
  zoom(factor: number, at: Point = { x: 0, y: 0 }): void {
    const scale = Math.min(MOST, Math.max(1, this.scale * factor));
    const change = scale / this.scale;
    this.x = at.x - (at.x - this.x) * change;
    this.y = at.y - (at.y - this.y) * change;
    this.scale = scale;
    if (scale === 1) this.reset();
  }

  toggle(at: Point): void {
    if (this.isEnlarged) this.reset();
    else this.zoom(DOUBLE, at);
  }

  /** An attachment for the stage the picture stands on. */
  readonly attach = (stage: HTMLElement): (() => void) => {
    const at = ({ clientX, clientY }: MouseEvent): Point => {
      const box = stage.getBoundingClientRect();
      return { x: clientX - box.left - box.width / 2, y: clientY - box.top - box.height / 2 };
    };
    const controller = new AbortController();
    const options = { signal: controller.signal };
    stage.addEventListener(
      'wheel',
      (event) => {
        event.preventDefault();
        this.zoom(Math.exp(-event.deltaY / (event.ctrlKey ? 100 : 400)), at(event));
      },
      { ...options, passive: false },
    );
    stage.addEventListener('dblclick', (event) => this.toggle(at(event)), options);
    stage.addEventListener('pointerdown', (event) => this.#down(event.pointerId, at(event)), options);
    stage.addEventListener('pointermove', (event) => this.#move(event.pointerId, at(event)), options);
    const up = (event: PointerEvent) => this.#up(event, at(event));
    stage.addEventListener('pointerup', up, options);
    stage.addEventListener('pointercancel', (event) => this.#fingers.delete(event.pointerId), options);
    stage.addEventListener('pointerleave', (event) => this.#fingers.delete(event.pointerId), options);
    return () => controller.abort();
  };

  #down(id: number, point: Point): void {
    if (this.#fingers.size === 0) this.#wasPinch = false;
    this.#fingers.set(id, point);
    this.#start = point;
    if (this.#fingers.size === 2) this.#wasPinch = true;
  }

  #move(id: number, point: Point): void {
    const before = this.#fingers.get(id);
    if (!before) return;
    const other = [...this.#fingers].find(([otherId]) => otherId !== id)?.[1];
    this.#fingers.set(id, point);
    if (other) {
      const distance = (a: Point, b: Point) => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
      this.zoom(distance(point, other) / distance(before, other), {
        x: (point.x + other.x) / 2,
        y: (point.y + other.y) / 2,
      });
    } else if (this.isEnlarged) {
      this.x += point.x - before.x;
      this.y += point.y - before.y;
    }
  }

  #up(event: PointerEvent, point: Point): void {
    const wasDown = this.#fingers.delete(event.pointerId);
    if (!wasDown || this.isEnlarged || this.#wasPinch || event.pointerType !== 'touch') return;
    const across = point.x - this.#start.x;
    const down = point.y - this.#start.y;
    if (Math.abs(across) > SWIPE_PX && Math.abs(across) > Math.abs(down))
      (across < 0 ? this.#swipes.onleft : this.#swipes.onright)();
    else if (down > SWIPE_PX * 1.5) this.#swipes.ondown();
  }
}
