/**
 * Whether writing is done with a finger on the screen's own keyboard, which has no Shift at hand and springs up with the
 * focus. A computer without any pointer (run over a remote screen, or by keys alone) is not one.
 */
export const hasTouchKeyboard = (): boolean => window.matchMedia('(pointer: coarse)').matches;
