/** A part of the world whose changes survive a restart. State is structured-cloneable: plain objects, arrays, Map, Set, bigint, Uint8Array. */
export interface WorldPart {
  exportState(): unknown;
  /** Takes what `exportState` gave, into a freshly seeded world of the same options. */
  importState(state: unknown): void;
}
