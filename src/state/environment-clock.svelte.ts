import { createSubscriber } from 'svelte/reactivity';

/** The device's time, for countdowns. It ticks only while something on the screen reads it. */
export class ClockState {
  readonly #subscribe = createSubscriber((update) => {
    const timer = setInterval(update, 1000);
    return () => clearInterval(timer);
  });

  /** Unix milliseconds; whoever reads it in markup is drawn again every second. */
  get now(): number {
    this.#subscribe();
    return Date.now();
  }

  /** Whole seconds from now until a unix millisecond, 0 when it is past or undefined. */
  secondsUntil(moment: number | undefined): number {
    return moment === undefined ? 0 : Math.max(0, Math.ceil((moment - this.now) / 1000));
  }
}
